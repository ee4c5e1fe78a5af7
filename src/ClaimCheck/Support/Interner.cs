namespace ClaimCheck.Support;

/// <summary>Numbers names in the order they come, each once.</summary>
internal sealed class Interner
{
    private readonly Dictionary<string, int> _ids;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _spans;
    private readonly List<string> _names = [];

    public Interner()
    {
        _ids = new Dictionary<string, int>(StringComparer.Ordinal);
        _spans = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int IdOf(ReadOnlySpan<char> name)
    {
        if (_spans.TryGetValue(name, out var id))
        {
            return id;
        }

        var text = name.ToString();
        _ids.Add(text, _names.Count);
        _names.Add(text);
        return _names.Count - 1;
    }

    /// <summary>The names in ordinal order, and the rank of each number in it.</summary>
    public (string[] Names, int[] Rank) Ordered()
    {
        var names = _names.ToArray();
        var ids = new int[names.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = i;
        }

        Array.Sort(names, ids, StringComparer.Ordinal);
        var rank = new int[ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            rank[ids[i]] = i;
        }

        return (names, rank);
    }
}
