using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Support;

/// <summary>The origins of one fact's claims: claims that share a key and can hold together go back to one text. Whoever reprints a
/// text and gives another value for the fact stands alone with it.</summary>
internal sealed class FactOrigins
{
    /// <summary>What one text says of a fact in more ways is a table, and not compared any further.</summary>
    private const int MostValues = 32;

    private readonly IReadOnlyList<(Claim Claim, int Article, List<OriginKey> Keys)> _claims;
    private readonly DisjointSets _one;
    private readonly List<OriginLink> _links = [];
    private readonly List<(int Claim, int Leader)> _wanted = [];

    /// <param name="claims">The fact's claims in report order, each with the index of its article and its keys.</param>
    public FactOrigins(IReadOnlyList<(Claim Claim, int Article, List<OriginKey> Keys)> claims)
    {
        (_claims, _one) = (claims, new DisjointSets(claims.Count));
        Join();
        Leaders = Name();
    }

    /// <summary>What joined claims of different articles.</summary>
    public IReadOnlyList<OriginLink> Links => _links;

    /// <summary>Of each claim the index of the article its origin is named after.</summary>
    public int[] Leaders { get; }

    private void Join()
    {
        var known = new Dictionary<OriginKey, List<int>>();
        for (var i = 0; i < _claims.Count; i++)
        {
            foreach (var key in _claims[i].Keys)
            {
                if (!known.TryGetValue(key, out var first))
                {
                    known[key] = [i];
                }
                else if (first.FindIndex(f => CanHoldWith(f, i)) is >= 0 and var at)
                {
                    Join(key, first[at], i);
                }
                else if (first.Count < MostValues)
                {
                    first.Add(i);
                }
            }
        }
    }

    private bool CanHoldWith(int left, int right) => _claims[left].Claim.Value.RelationTo(_claims[right].Claim.Value) is Relation.Same or Relation.Compatible;

    private void Join(OriginKey key, int first, int second)
    {
        _one.Join(first, second);
        if (key.Kind is not null && _claims[first].Article != _claims[second].Article)
        {
            _links.Add(new OriginLink(key, _claims[first].Claim, _claims[second].Claim));
            _wanted.Add((first, key.Leader));
        }
    }

    /// <summary>Names each origin after the first article of its text, or after its own first one where that article tells the fact otherwise.</summary>
    private int[] Name()
    {
        var wanted = _wanted.Where(w => w.Leader >= 0).ToLookup(w => _one.Find(w.Claim), w => w.Leader);
        var (names, taken) = (new Dictionary<int, int>(), new HashSet<int>());
        foreach (var group in Enumerable.Range(0, _claims.Count).GroupBy(_one.Find).OrderByDescending(g => g.Count()).ThenBy(g => g.Key))
        {
            var own = group.Min(i => _claims[i].Article);
            var leader = wanted[group.Key].DefaultIfEmpty(own).Min();
            names[group.Key] = leader != own && (taken.Contains(leader) || TellsOtherwise(leader, group.Key)) ? own : leader;
            taken.Add(names[group.Key]);
        }

        return [.. Enumerable.Range(0, _claims.Count).Select(i => names[_one.Find(i)])];
    }

    private bool TellsOtherwise(int article, int group)
    {
        for (var i = 0; i < _claims.Count; i++)
        {
            if (_claims[i].Article == article && _one.Find(i) != group)
            {
                return true;
            }
        }

        return false;
    }
}
