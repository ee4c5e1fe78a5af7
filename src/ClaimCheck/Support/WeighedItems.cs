namespace ClaimCheck.Support;

/// <summary>Makes items people can read of what a solver found.</summary>
internal static class WeighedItems
{
    /// <summary>Log odds that one more source of middling reliability adds: right four times in five, and wrong in one of ten ways.</summary>
    private const double OneVote = 3.7;

    public static WeighedItem Of(int item, SupportProblem problem, SupportSolution solution)
    {
        var columns = problem.Table.Columns;
        var (first, count) = (columns.ItemStart[item], columns.ItemStart[item + 1] - columns.ItemStart[item]);
        var belief = Beliefs(item, problem, solution);
        var order = Enumerable.Range(0, count).OrderByDescending(c => solution.Probability[first + c]).ThenByDescending(c => belief[c]).ToArray();
        var same = SameAs(order[0], item, problem);
        var rival = order.Where(c => !same.Contains(c)).Select(c => belief[c]).DefaultIfEmpty().Max();
        var supporters = Supporters(item, problem);
        var sources = columns.CandidateStart[first + count] - columns.CandidateStart[first];
        return new WeighedItem(
            columns.Objects[columns.ItemObject[item]],
            columns.Attributes[columns.ItemAttribute[item]],
            order.Select(c => new WeighedCandidate(columns.TextOf(first + c), Rounded(belief[c]), Votes(first + c, columns, solution), supporters[c], sources - supporters[c].Count)).ToSequence(),
            Math.Max(0, Rounded(belief[order[0]]) - Rounded(rival)),
            count == 1 ? 0 : VotesToFlip(belief[order[0]], rival),
            problem.Pinned.ContainsKey(item));
    }

    /// <summary>The belief in each candidate and in those that count as the same.</summary>
    private static double[] Beliefs(int item, SupportProblem problem, SupportSolution solution)
    {
        var (first, end) = (problem.Table.Columns.ItemStart[item], problem.Table.Columns.ItemStart[item + 1]);
        var belief = solution.Probability[first..end];
        foreach (var relation in problem.RelationsOf(item))
        {
            belief[relation.To - first] += relation.Likeness.Within ? solution.Probability[relation.From] : 0;
        }

        return Array.ConvertAll(belief, b => Math.Min(b, 1));
    }

    private static HashSet<int> SameAs(int candidate, int item, SupportProblem problem)
    {
        var (first, same) = (problem.Table.Columns.ItemStart[item], new HashSet<int> { candidate });
        foreach (var relation in problem.RelationsOf(item))
        {
            if (relation.Likeness.Within && relation.To - first == candidate)
            {
                same.Add(relation.From - first);
            }
        }

        return same;
    }

    private static Sequence<string>[] Supporters(int item, SupportProblem problem)
    {
        var columns = problem.Table.Columns;
        var first = columns.ItemStart[item];
        var sayers = new List<int>[columns.ItemStart[item + 1] - first];
        for (var i = 0; i < sayers.Length; i++)
        {
            sayers[i] = [.. columns.SourcesOf(first + i)];
        }

        foreach (var relation in problem.RelationsOf(item))
        {
            sayers[relation.To - first].AddRange(columns.SourcesOf(relation.From));
        }

        return Array.ConvertAll(sayers, s => s.Order().Select(source => columns.Sources[source]).ToSequence());
    }

    private static int Votes(int candidate, ClaimColumns columns, SupportSolution solution)
    {
        var sayers = columns.SourcesOf(candidate);
        var votes = 0;
        foreach (var source in sayers)
        {
            votes += solution.Copies is null || solution.Copies.IsIndependent(source, sayers) ? 1 : 0;
        }

        return votes;
    }

    private static int VotesToFlip(double best, double second) =>
        (int)Math.Ceiling(Math.Round(Math.Log(Math.Max(best, 1e-9) / Math.Max(second, 1e-9)) / OneVote, 6));

    private static decimal Rounded(double figure) => Math.Round((decimal)Math.Round(figure, 9), 3, MidpointRounding.AwayFromZero);
}
