namespace ClaimCheck.Support;

/// <summary>TruthFinder of Yin, Han and Yu, "Truth discovery with multiple conflicting information providers on the web", TKDE 20(6), 2008: a site is
/// trusted as its facts are, a fact as its sites are, and facts imply one another. Deterministic, safe for concurrent use.</summary>
/// <param name="gamma">γ, how much the scores of sites that are not independent are dampened, above 0 (equation 8).</param>
/// <param name="rho">ρ, how much facts of one object influence each other, 0 to 1 (equation 6).</param>
/// <param name="baseSimilarity">base_sim, what is taken off the similarity of two facts, so that unlike ones speak against each other, 0 to 1.</param>
/// <param name="initialTrust">t₀, the trust every site begins with, 0 to 1.</param>
/// <param name="stopping">When to stop; <see cref="Stopping.Default"/> unless given.</param>
/// <remarks>The implication is the directed likeness of the values, less base_sim. Reported is the share e^γσ* / (1 + Σ e^γσ*) of an item, which for
/// an item with one value is the paper's confidence s(f).</remarks>
public sealed class TruthFinder(double gamma = 0.3, double rho = 0.5, double baseSimilarity = 0.5, double initialTrust = 0.9, Stopping? stopping = null) : ISupportSolver
{
    /// <summary>Trust of 1 would outweigh everything.</summary>
    private const double Most = 0.999999;

    private readonly Stopping _stopping = stopping ?? Stopping.Default;

    /// <inheritdoc/>
    public string Name => SupportMethods.TruthFinder;

    /// <inheritdoc/>
    public SupportSolution Solve(SupportProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var trust = new MeanTrust(problem, initialTrust, 0, Most);
        var round = 0;
        double change;
        do
        {
            var confidence = Array.ConvertAll(Scores(problem, trust), score => 1 / (1 + Math.Exp(-score)));
            Pins.Apply(problem, confidence);
            change = trust.Learn(confidence);
            round++;
        }
        while (!_stopping.After(round, change));

        var share = Shares(problem.Table.Columns.ItemStart, Scores(problem, trust));
        Pins.Apply(problem, share);
        return new SupportSolution(share, Judging.Of(problem, share), null);
    }

    /// <summary>γσ*(f), with σ(f) = Σ τ(w), τ(w) = −ln(1 − t(w)) and σ*(f) = σ(f) + ρ Σ σ(f′) imp(f′ → f).</summary>
    private double[] Scores(SupportProblem problem, MeanTrust trust)
    {
        var sigma = SourceScores.Sum(problem.Table.Columns, Array.ConvertAll(trust.Of, t => -Math.Log(1 - t)));
        return Array.ConvertAll(SourceScores.Implied(problem, sigma, rho, baseSimilarity), s => gamma * s);
    }

    private static double[] Shares(int[] start, double[] scores)
    {
        for (var item = 0; item + 1 < start.Length; item++)
        {
            BeliefShares.OfLogs(scores.AsSpan(start[item]..start[item + 1]), unclaimed: 1);
        }

        return scores;
    }
}
