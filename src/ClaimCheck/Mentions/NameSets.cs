namespace ClaimCheck.Mentions;

/// <summary>Spellings grouped by the entity they name (disjoint sets).</summary>
internal sealed class NameSets
{
    private readonly SortedDictionary<string, string> _parent = new(StringComparer.Ordinal);

    /// <summary>Every spelling, in ordinal order; a copy, since looking one up shortens its path.</summary>
    public IReadOnlyList<string> All => [.. _parent.Keys];

    public void Add(string surface) => _parent.TryAdd(surface, surface);

    public void Join(string left, string right)
    {
        Add(left);
        Add(right);
        var (a, b) = (Find(left), Find(right));
        if (a != b)
        {
            var isFirst = string.CompareOrdinal(a, b) < 0;
            _parent[isFirst ? b : a] = isFirst ? a : b;
        }
    }

    public string Find(string surface)
    {
        var root = surface;
        while (_parent[root] is var next && next != root)
        {
            root = next;
        }

        while (_parent[surface] is var next && next != root)
        {
            _parent[surface] = root;
            surface = next;
        }

        return root;
    }
}
