namespace ClaimCheck.Support;

/// <summary>What a person has verified goes before what any method believes.</summary>
internal static class Pins
{
    /// <summary>Gives the pinned candidate of each pinned item all belief and its rivals none.</summary>
    public static void Apply(SupportProblem problem, double[] belief)
    {
        var start = problem.Table.Columns.ItemStart;
        foreach (var (item, pinned) in problem.Pinned)
        {
            belief.AsSpan(start[item]..start[item + 1]).Clear();
            if (pinned >= 0)
            {
                belief[pinned] = 1;
            }
        }
    }
}
