namespace ClaimCheck.Support;

/// <summary>Which sources say the same word for word too often to be independent. Immutable.</summary>
public sealed class CopyLinks
{
    private readonly HashSet<long> _pairs = [];
    private readonly bool[] _linked;
    private readonly int[] _rank;

    internal CopyLinks(ClaimColumns columns, IEnumerable<KeyValuePair<long, CopyCount>> counts, double agreement, int least)
    {
        _linked = new bool[columns.Sources.Length];
        foreach (var (key, count) in counts)
        {
            if (count.Compared >= least && count.Same >= agreement * count.Compared)
            {
                var (a, b) = PairCounts.Pair(key);
                (_linked[a], _linked[b]) = (true, true);
                _pairs.Add(key);
            }
        }

        _rank = RankByClaims(columns);
    }

    /// <summary>Whether two sources are linked.</summary>
    public bool Linked(int a, int b) => _linked[a] && _linked[b] && _pairs.Contains(PairCounts.Key(a, b));

    /// <summary>Whether a claim is a vote of its own: no linked source with more claims says the same.</summary>
    internal bool IsIndependent(int source, ReadOnlySpan<int> sayers)
    {
        if (!_linked[source])
        {
            return true;
        }

        foreach (var other in sayers)
        {
            if (_rank[other] < _rank[source] && Linked(other, source))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Sources by how many claims they make, then by name.</summary>
    private static int[] RankByClaims(ClaimColumns columns)
    {
        var claims = columns.ClaimsBySource();
        var order = Enumerable.Range(0, claims.Length).OrderByDescending(s => claims[s]).ToArray();
        var rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
        }

        return rank;
    }
}
