namespace ClaimCheck.Support;

/// <summary>AccuSim of Dong, Berti-Equille and Srivastava, "Integrating conflicting data: the role of source dependence", VLDB 2009: sources vote by their
/// accuracy, and values alike vote for each other; copying is not looked for. Deterministic, safe for concurrent use.</summary>
/// <param name="n">n, how many false values an item has to choose from, above 0.</param>
/// <param name="rho">ρ, how much values alike vote for each other, 0 to 1.</param>
/// <param name="epsilon">ε, how often a source nothing is known of is wrong, 0 to 1.</param>
/// <param name="stopping">When to stop; <see cref="Stopping.Default"/> unless given.</param>
/// <remarks>Values of the domain nobody claims have vote count 0 and keep their share.</remarks>
public sealed class AccuSim(double n = 100, double rho = 0.5, double epsilon = 0.2, Stopping? stopping = null) : ISupportSolver
{
    /// <summary>A source is never quite right nor quite wrong.</summary>
    internal const double Least = 0.01;

    private readonly Stopping _stopping = stopping ?? Stopping.Default;

    /// <inheritdoc/>
    public string Name => SupportMethods.AccuSim;

    /// <inheritdoc/>
    public SupportSolution Solve(SupportProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var accuracy = new MeanTrust(problem, 1 - epsilon, Least, 1 - Least);
        var round = 0;
        double change;
        do
        {
            change = accuracy.Learn(Believe(problem, Votes(problem, accuracy), n, rho));
            round++;
        }
        while (!_stopping.After(round, change));

        var belief = Believe(problem, Votes(problem, accuracy), n, rho);
        return new SupportSolution(belief, Judging.Of(problem, belief), null);
    }

    /// <summary>A′(S) = ln(n A(S) / (1 − A(S))).</summary>
    internal static double[] Weights(double[] accuracy, double n) => Array.ConvertAll(accuracy, a => Math.Log(n * a / (1 - a)));

    /// <summary>P(v) = e^C*(v) / Σ e^C*(v₀) over the domain, with C*(v) = C(v) + ρ Σ C(v′) sim(v′, v).</summary>
    internal static double[] Believe(SupportProblem problem, double[] votes, double n, double rho)
    {
        var start = problem.Table.Columns.ItemStart;
        var belief = SourceScores.Implied(problem, votes, rho, common: 0);
        for (var item = 0; item + 1 < start.Length; item++)
        {
            BeliefShares.OfLogs(belief.AsSpan(start[item]..start[item + 1]), Math.Max(0, n + 1 - (start[item + 1] - start[item])));
        }

        Pins.Apply(problem, belief);
        return belief;
    }

    /// <summary>The beliefs before anything is known: the same in each value claimed, and what is pinned.</summary>
    internal static double[] Uniform(SupportProblem problem)
    {
        var (start, belief) = (problem.Table.Columns.ItemStart, new double[problem.Table.Columns.Candidates]);
        for (var item = 0; item + 1 < start.Length; item++)
        {
            belief.AsSpan(start[item]..start[item + 1]).Fill(1.0 / (start[item + 1] - start[item]));
        }

        Pins.Apply(problem, belief);
        return belief;
    }

    /// <summary>C(v) = Σ A′(S).</summary>
    private double[] Votes(SupportProblem problem, MeanTrust accuracy) => SourceScores.Sum(problem.Table.Columns, Weights(accuracy.Of, n));
}
