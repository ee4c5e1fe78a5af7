using ClaimCheck.Claims;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Knows for which relations an article states one value only: then it is clear which value is meant.</summary>
internal sealed class Uniqueness
{
    private readonly HashSet<(string Article, string Predicate)> _several = [];

    private readonly PredicateCatalogue _catalogue;

    public Uniqueness(IEnumerable<ReadClaim> claims, PredicateCatalogue catalogue)
    {
        _catalogue = catalogue;
        foreach (var group in claims.GroupBy(c => (c.Claim.Article, c.Claim.Predicate)))
        {
            var first = group.First().Claim.Value;
            if (group.Any(c => first.RelationTo(c.Claim.Value) is Relation.Contradict or Relation.Incomparable))
            {
                _several.Add(group.Key);
            }
        }
    }

    /// <summary>Whether the relation has one value and both articles state it once, or the same each time.</summary>
    public bool Holds(ClaimPair pair) =>
        pair.LeftClaim.Claim.Predicate == pair.RightClaim.Claim.Predicate
        && _catalogue.Find(pair.LeftClaim.Claim.Predicate)?.Cardinality == Cardinality.One
        && !_several.Contains((pair.LeftClaim.Claim.Article, pair.LeftClaim.Claim.Predicate))
        && !_several.Contains((pair.RightClaim.Claim.Article, pair.RightClaim.Claim.Predicate));
}
