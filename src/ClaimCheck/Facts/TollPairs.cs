using ClaimCheck.Claims;
using ClaimCheck.Claims.Casualties;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Tolls of one event meet by relation, whatever words stand around them: every article's own toll with every other's.</summary>
internal sealed class TollPairs
{
    private readonly TollScopes _scopes;
    private readonly List<(int Left, int Right)> _agreeing = [];
    private readonly List<(int Left, int Right)> _differing = [];

    /// <param name="claims">The claims of a story, in report order.</param>
    /// <param name="catalogue">The relations.</param>
    public TollPairs(IReadOnlyList<ReadClaim> claims, PredicateCatalogue catalogue)
    {
        int[] tolls = [.. Enumerable.Range(0, claims.Count).Where(i => Is(claims[i], catalogue))];
        _scopes = new TollScopes(tolls.Select(i => claims[i].Claim));
        foreach (var told in tolls.GroupBy(i => claims[i].Claim.Predicate, StringComparer.Ordinal))
        {
            int[] distinct = [.. told.DistinctBy(i => (claims[i].Claim.Article, claims[i].Claim.Value with { Text = "" }, IsImplied(claims[i])))];
            foreach (var pair in distinct.SelectMany((left, at) => distinct.Skip(at + 1), (left, right) => (Left: left, Right: right)))
            {
                Sort(pair, claims[pair.Left], claims[pair.Right]);
            }
        }
    }

    /// <summary>Pairs of claims whose numbers can hold together, as indices.</summary>
    public IReadOnlyList<(int Left, int Right)> Agreeing => _agreeing;

    /// <summary>Pairs that differ in number alone.</summary>
    public IReadOnlyList<(int Left, int Right)> Differing => _differing;

    /// <summary>Whether a claim counts whom an event befell.</summary>
    public static bool Is(ReadClaim claim, PredicateCatalogue catalogue) => catalogue.Find(claim.Claim.Predicate) is { Toll: not Toll.None };

    /// <summary>What one of two tolls counts and the other does not, or null.</summary>
    public string? ScopeOf(Claim left, Claim right) => _scopes.Between(left, right);

    private void Sort((int Left, int Right) pair, ReadClaim left, ReadClaim right)
    {
        if (left.Claim.Article == right.Claim.Article)
        {
            return;
        }

        if (left.Claim.Value.RelationTo(right.Claim.Value) is Relation.Same or Relation.Compatible)
        {
            _agreeing.Add(pair);
        }
        else if (Differ(left, right))
        {
            _differing.Add(pair);
        }
    }

    /// <summary>Whether two tolls differ in number alone: what only follows from names or from other numbers is set against nothing.</summary>
    private bool Differ(ReadClaim left, ReadClaim right) =>
        left.Claim.Value.RelationTo(right.Claim.Value) == Relation.Contradict
        && left.Claim.Confidence >= CasualtyClaims.Sure && right.Claim.Confidence >= CasualtyClaims.Sure
        && Veto.Of(left, right, sameFrame: false) is null && ScopeOf(left.Claim, right.Claim) is null;

    private static bool IsImplied(ReadClaim claim) => claim.Claim.Qualifiers.ContainsKey("count");
}
