namespace ClaimCheck.Support;

/// <summary>Judges the claims of sources by the beliefs a method reached: claims of contested or pinned items, since what nobody disputes tells
/// nothing of a source.</summary>
internal static class Judging
{
    public static JudgedClaims[] Of(SupportProblem problem, double[] belief)
    {
        var columns = problem.Table.Columns;
        var judged = new JudgedClaims[columns.Sources.Length];
        var (exact, general) = Spread(problem, belief);
        for (var item = 0; item < columns.ItemObject.Length; item++)
        {
            var (first, end) = (columns.ItemStart[item], columns.ItemStart[item + 1]);
            for (var candidate = first; candidate < end && (end - first > 1 || problem.Pinned.ContainsKey(item)); candidate++)
            {
                var right = Math.Min(1, exact[candidate]);
                var broader = Math.Min(1 - right, general[candidate]);
                foreach (var source in columns.SourcesOf(candidate))
                {
                    judged[source] += new JudgedClaims(right, broader, 1 - right - broader);
                }
            }
        }

        return judged;
    }

    /// <summary>By candidate the belief that it is right, and that it is more general than what is right.</summary>
    private static (double[] Exact, double[] General) Spread(SupportProblem problem, double[] belief)
    {
        var (exact, general) = ((double[])belief.Clone(), new double[belief.Length]);
        foreach (var relation in problem.Relations)
        {
            exact[relation.From] += relation.Likeness.Near > 0 ? belief[relation.To] : 0;
            general[relation.From] += relation.Likeness.General ? belief[relation.To] : 0;
        }

        return (exact, general);
    }
}
