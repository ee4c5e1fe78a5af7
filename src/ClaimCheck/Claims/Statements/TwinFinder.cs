namespace ClaimCheck.Claims.Statements;

/// <summary>Finds the statements of different articles that say nearly the same. What they have in common is looked up by pairs of
/// neighbouring words, so that time grows with the length of the story.</summary>
internal static class TwinFinder
{
    /// <summary>A pair of words found more often says too little to look up.</summary>
    private const int MostShared = 24;

    public static IEnumerable<Twin> Find(IEnumerable<SentenceContext> contexts, CancellationToken cancellation)
    {
        var statements = contexts.Select(StatementReader.Read).Where(s => s.Words.Length > 1).ToList();
        var byPair = new Dictionary<(string, string), List<int>>();
        for (var i = 0; i < statements.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var met = new SortedDictionary<int, int>();
            foreach (var pair in Keys(statements[i]))
            {
                if (!byPair.TryGetValue(pair, out var others))
                {
                    byPair[pair] = others = [];
                }

                foreach (var other in others.Count <= MostShared ? others : [])
                {
                    met[other] = met.GetValueOrDefault(other) + 1;
                }

                others.Add(i);
            }

            foreach (var (other, shared) in met)
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

    /// <summary>The pairs of neighbouring words; of a brief statement also the words alone.</summary>
    private static IEnumerable<(string First, string Second)> Keys(Statement statement)
    {
        var words = statement.Words;
        var pairs = Enumerable.Range(1, words.Length - 1).Select(i => (words[i - 1].Key, words[i].Key));
        return (statement.IsBrief ? pairs.Concat(words.Select(w => (w.Key, ""))) : pairs).Distinct();
    }
}
