namespace ClaimCheck.Claims.Statements;

/// <summary>Finds the statements of different articles that say nearly the same. What they have in common is looked up by pairs of
/// neighbouring words, so that time grows with the length of the story.</summary>
internal static class TwinFinder
{
    /// <summary>A pair of words found more often says too little to look up.</summary>
    private const int MostShared = 24;

    /// <param name="statements">The sentences of all articles, in order.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IEnumerable<Twin> Find(List<Statement> statements, CancellationToken cancellation)
    {
        var pairs = new SharedPairs(MostShared);
        for (var i = 0; i < statements.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (other, shared) in pairs.Add(statements[i]))
            {
                if (IsPromising(statements[other], statements[i], shared)
                    && StatementAligner.Align(statements[other], statements[i]) is { IsClose: true } twin)
                {
                    yield return twin;
                }
            }
        }
    }

    private static bool IsPromising(Statement left, Statement right, int shared) =>
        left.Article != right.Article
        && ((left.IsBrief && right.IsBrief) || shared * 3 >= Math.Max(left.Words.Length, right.Words.Length));
}
