namespace ClaimCheck.Support;

/// <summary>Accuracy-weighted EM with the popularity of false values: PopAccu of Dong, Saha and Srivastava, "Less is more: selecting sources wisely
/// for integration", VLDB 2013, with what three later papers add: a claim may be exact, more general or wrong (TDH: Jung, Kim, Shim, 2019), votes of
/// copiers count once (Dong, Berti-Equille and Srivastava, 2009), and trust is a Beta prior kept between runs. Deterministic, safe for concurrent use.</summary>
/// <remarks>Costs O(iterations × claims) and, for contested items, O(candidates²) and O(claims²) once, both bounded.</remarks>
public sealed class PopAccu(PopAccuOptions? options = null) : ISupportSolver
{
    private readonly PopAccuOptions _options = options ?? PopAccuOptions.Default;

    /// <inheritdoc/>
    public string Name => SupportMethods.PopAccu;

    /// <inheritdoc/>
    public SupportSolution Solve(SupportProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var columns = problem.Table.Columns;
        var links = new CopyLinks(columns, problem.PairsSoFar(), _options.CopyAgreement, _options.CopyItems);
        var votes = new IndependentVotes(columns, links);
        var trust = new ThreeWayTrust(problem, _options);
        var rounds = new PopAccuRounds(problem, votes, trust, _options);
        var round = 0;
        double change;
        do
        {
            rounds.Judge();
            change = trust.Learn(rounds.Judged);
            round++;
        }
        while (!_options.Stopping.After(round, change));

        return new SupportSolution(rounds.Believe(), rounds.Judged, links);
    }
}
