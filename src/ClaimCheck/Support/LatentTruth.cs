namespace ClaimCheck.Support;

/// <summary>The latent truth model (LTM) of Zhao, Rubinstein, Gemmell and Han, "A Bayesian approach to discovering truth from conflicting sources for data
/// integration", VLDB 2012, for attributes with several truths: a source has a sensitivity and a specificity, and denies what it does not list.
/// By EM rather than Gibbs sampling, so that it is deterministic. Safe for concurrent use.</summary>
/// <param name="alpha0">α₀, prior counts of false facts claimed and denied; 10 and 1000 unless given.</param>
/// <param name="alpha1">α₁, prior counts of true facts claimed and denied; 50 and 50 unless given.</param>
/// <param name="beta">β, prior counts of true and false facts; 10 and 10 unless given.</param>
/// <param name="stopping">When to stop; <see cref="Stopping.Default"/> unless given.</param>
/// <remarks>A list is taken apart into its entries. Reported for a list is how likely just its entries are true, as a share of the lists claimed; for any
/// other value how likely it is true, and several of an item may be. What is kept of sources between runs is not used: it tells nothing of what
/// a source left out.</remarks>
public sealed class LatentTruth(BetaPrior? alpha0 = null, BetaPrior? alpha1 = null, BetaPrior? beta = null, Stopping? stopping = null) : ISupportSolver
{
    private readonly BetaPrior _alpha0 = alpha0 ?? new BetaPrior(10, 1000);
    private readonly BetaPrior _alpha1 = alpha1 ?? new BetaPrior(50, 50);
    private readonly BetaPrior _beta = beta ?? new BetaPrior(10, 10);
    private readonly Stopping _stopping = stopping ?? Stopping.Default;

    /// <inheritdoc/>
    public string Name => SupportMethods.Ltm;

    /// <inheritdoc/>
    public SupportSolution Solve(SupportProblem problem)
    {
        var belief = Run(problem).Believe();
        Pins.Apply(problem, belief);
        return new SupportSolution(belief, Judging.Of(problem, belief), null);
    }

    /// <summary>The rounds, run to their end.</summary>
    internal LatentTruthRounds Run(SupportProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var rounds = new LatentTruthRounds(problem, _alpha0, _alpha1, _beta);
        var round = 0;
        double change;
        do
        {
            rounds.Expect();
            change = rounds.Maximise();
            round++;
        }
        while (!_stopping.After(round, change));

        rounds.Expect();
        return rounds;
    }
}
