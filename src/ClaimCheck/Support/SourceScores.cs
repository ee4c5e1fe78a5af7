namespace ClaimCheck.Support;

/// <summary>Scores of candidates summed over the sources that claim them, and passed on between values alike.</summary>
internal static class SourceScores
{
    /// <summary>By candidate the sum over its sources.</summary>
    public static double[] Sum(ClaimColumns columns, double[] bySource)
    {
        var scores = new double[columns.Candidates];
        for (var candidate = 0; candidate < scores.Length; candidate++)
        {
            foreach (var source in columns.SourcesOf(candidate))
            {
                scores[candidate] += bySource[source];
            }
        }

        return scores;
    }

    /// <summary>Adds to each candidate the share <paramref name="rho"/> of what others of its item score, times how much they imply it less what any
    /// two values are taken to have in common: a value implies another as far as it is near, or wholly where it tells it more generally. Directed.</summary>
    /// <remarks>Costs O(candidates + relations): what is unlike all others is taken off in one sum.</remarks>
    public static double[] Implied(SupportProblem problem, double[] scores, double rho, double common)
    {
        var (start, implied) = (problem.Table.Columns.ItemStart, (double[])scores.Clone());
        for (var item = 0; item + 1 < start.Length; item++)
        {
            var total = 0.0;
            for (var candidate = start[item]; candidate < start[item + 1]; candidate++)
            {
                total += scores[candidate];
            }

            for (var candidate = start[item]; common > 0 && candidate < start[item + 1]; candidate++)
            {
                implied[candidate] -= rho * common * (total - scores[candidate]);
            }

            foreach (var relation in problem.RelationsOf(item))
            {
                implied[relation.To] += rho * (relation.Likeness.General ? 1 : relation.Likeness.Near) * scores[relation.From];
            }
        }

        return implied;
    }
}
