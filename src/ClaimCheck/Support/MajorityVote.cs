namespace ClaimCheck.Support;

/// <summary>Majority vote, the baseline of truth discovery (Li, Dong, Lyons, Meng and Srivastava, "Truth finding on the deep web", VLDB 2012): a value is
/// supported by the share of the claims that state it. Deterministic, safe for concurrent use.</summary>
public sealed class MajorityVote : ISupportSolver
{
    /// <inheritdoc/>
    public string Name => SupportMethods.Vote;

    /// <inheritdoc/>
    public SupportSolution Solve(SupportProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var columns = problem.Table.Columns;
        var share = new double[columns.Candidates];
        for (var item = 0; item < columns.ItemObject.Length; item++)
        {
            var (first, end) = (columns.ItemStart[item], columns.ItemStart[item + 1]);
            var claims = columns.CandidateStart[end] - columns.CandidateStart[first];
            for (var candidate = first; candidate < end; candidate++)
            {
                share[candidate] = (double)columns.ClaimsOf(candidate) / claims;
            }
        }

        Pins.Apply(problem, share);
        return new SupportSolution(share, Judging.Of(problem, share), null);
    }
}
