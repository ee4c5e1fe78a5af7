using ClaimCheck.Claims;
using ClaimCheck.Claims.Casualties;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Tolls of one event meet by relation, whatever words stand around them: every article's own toll with every other's.</summary>
internal static class TollPairs
{
    /// <summary>The pairs to join, indices into the claims: agreeing ones first.</summary>
    public static IEnumerable<(int Left, int Right)> Of(IReadOnlyList<ReadClaim> claims, PredicateCatalogue catalogue)
    {
        foreach (var tolls in Enumerable.Range(0, claims.Count).Where(i => Is(claims[i], catalogue)).GroupBy(i => claims[i].Claim.Predicate, StringComparer.Ordinal))
        {
            int[] told = [.. tolls.DistinctBy(i => (claims[i].Claim.Article, claims[i].Claim.Value with { Text = "" }, IsImplied(claims[i])))];
            var pairs = told.SelectMany((left, at) => told.Skip(at + 1), (left, right) => (Left: left, Right: right)).Where(p => claims[p.Left].Claim.Article != claims[p.Right].Claim.Article).ToArray();
            foreach (var pair in pairs.Where(p => Agree(claims[p.Left], claims[p.Right])).Concat(pairs.Where(p => Differ(claims[p.Left], claims[p.Right]))))
            {
                yield return pair;
            }
        }
    }

    /// <summary>Whether a claim counts whom an event befell.</summary>
    public static bool Is(ReadClaim claim, PredicateCatalogue catalogue) => catalogue.Find(claim.Claim.Predicate) is { Toll: not Toll.None };

    /// <summary>Whether the values of two tolls can hold together.</summary>
    private static bool Agree(ReadClaim left, ReadClaim right) =>
        left.Claim.Value.RelationTo(right.Claim.Value) is Relation.Same or Relation.Compatible;

    /// <summary>Whether two tolls differ in number alone: what only follows from names or from other numbers is set against nothing.</summary>
    private static bool Differ(ReadClaim left, ReadClaim right) =>
        left.Claim.Value.RelationTo(right.Claim.Value) == Relation.Contradict
        && left.Claim.Confidence >= CasualtyClaims.Sure && right.Claim.Confidence >= CasualtyClaims.Sure && Veto.Of(left, right, sameFrame: false) is null;

    private static bool IsImplied(ReadClaim claim) => claim.Claim.Qualifiers.ContainsKey("count");
}
