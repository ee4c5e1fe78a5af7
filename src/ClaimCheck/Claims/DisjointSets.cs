namespace ClaimCheck.Claims;

/// <summary>Disjoint sets of numbered things, each known by its smallest (Tarjan, 1975). Not thread-safe.</summary>
internal sealed class DisjointSets
{
    private readonly List<int> _parent;

    /// <param name="count">How many things there are at first, each in a set of its own.</param>
    public DisjointSets(int count = 0) => _parent = [.. Enumerable.Range(0, count)];

    /// <summary>Adds a thing in a set of its own and gives its number.</summary>
    public int Add()
    {
        _parent.Add(_parent.Count);
        return _parent.Count - 1;
    }

    public void Join(int left, int right)
    {
        var (a, b) = (Find(left), Find(right));
        _parent[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>The smallest of a thing's set; halves the way there, without recursion.</summary>
    public int Find(int thing)
    {
        while (_parent[thing] != thing)
        {
            thing = _parent[thing] = _parent[_parent[thing]];
        }

        return thing;
    }
}
