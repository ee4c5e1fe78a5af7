using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Disjoint sets of claims that never hold two contradicting claims of one article.</summary>
internal sealed class Clusters
{
    private readonly IReadOnlyList<ReadClaim> _claims;
    private readonly DisjointSets _sets;
    private readonly List<int>[] _members;

    public Clusters(IReadOnlyList<ReadClaim> claims)
    {
        _claims = claims;
        _sets = new DisjointSets(claims.Count);
        _members = [.. Enumerable.Range(0, claims.Count).Select(i => new List<int> { i })];
    }

    /// <summary>Joins the sets of two claims unless an article would then contradict itself.</summary>
    /// <param name="left">One claim.</param>
    /// <param name="right">The other.</param>
    /// <param name="mayDiffer">Whether articles may contradict each other in the set; "over 40,000" agrees with much that does not agree with each other.</param>
    public void Join(int left, int right, bool mayDiffer)
    {
        var (a, b) = (_sets.Find(left), _sets.Find(right));
        if (a == b || !CanJoin(_members[a], _members[b], mayDiffer))
        {
            return;
        }

        var (root, child) = a < b ? (a, b) : (b, a);
        _sets.Join(root, child);
        _members[root].AddRange(_members[child]);
        _members[child].Clear();
    }

    /// <summary>What names the set of a claim.</summary>
    public int Find(int claim) => _sets.Find(claim);

    public List<List<int>> ToLists() =>
        [.. _members.Where(m => m.Count > 0).Select(m => m.Order().ToList())];

    private bool CanJoin(List<int> left, List<int> right, bool mayDiffer)
    {
        foreach (var l in left)
        {
            foreach (var r in right)
            {
                var (a, b) = (_claims[l].Claim, _claims[r].Claim);
                if ((!mayDiffer || a.Article == b.Article) && a.Value.RelationTo(b.Value) is Relation.Contradict or Relation.Incomparable)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
