using ClaimCheck.Claims;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Finds which claims of different articles are about one fact: agreeing values anchor clusters, differing ones join
/// where their contexts leave no better choice.</summary>
internal static class Alignment
{
    /// <summary>Clusters of indices into the claims, each in order; claims that met nothing stand alone.</summary>
    public static List<List<int>> Align(IReadOnlyList<ReadClaim> claims, PredicateCatalogue catalogue)
    {
        var story = new StoryTerms(claims);
        var pairs = Pairs(claims, story);
        var clusters = new Clusters(claims);
        foreach (var pair in InOrder(pairs.Where(IsAgreement)))
        {
            clusters.Join(pair.Left, pair.Right);
        }

        var rivals = new Rivals(pairs, claims, catalogue);
        foreach (var pair in InOrder(rivals.Differing(pairs)))
        {
            clusters.Join(pair.Left, pair.Right);
        }

        return clusters.ToLists();
    }

    private static IOrderedEnumerable<ClaimPair> InOrder(IEnumerable<ClaimPair> pairs) =>
        pairs.OrderByDescending(p => Math.Round(p.Score.Total, 9)).ThenBy(p => p.Left).ThenBy(p => p.Right);

    private static bool IsAgreement(ClaimPair pair) =>
        pair.Relation is Relation.Same or Relation.Compatible
        && pair.Score.Total >= (pair.Relation == Relation.Same && Distinctiveness.Of(pair.LeftClaim.Claim.Value) ? Thresholds.AgreeDistinctive : Thresholds.Agree);

    private static List<ClaimPair> Pairs(IReadOnlyList<ReadClaim> claims, StoryTerms story)
    {
        var pairs = new List<ClaimPair>();
        for (var left = 0; left < claims.Count; left++)
        {
            for (var right = left + 1; right < claims.Count; right++)
            {
                if (claims[left].Claim.Article == claims[right].Claim.Article || !SameSort(claims[left].Claim.Value, claims[right].Claim.Value))
                {
                    continue;
                }

                var relation = claims[left].Claim.Value.CompareTo(claims[right].Claim.Value).Relation;
                if (relation != Relation.Incomparable)
                {
                    pairs.Add(new ClaimPair(left, right, claims[left], claims[right], relation, PairScore.Of(claims[left], claims[right], story)));
                }
            }
        }

        return pairs;
    }

    private static bool SameSort(ClaimValue left, ClaimValue right) =>
        left is Quantity l && right is Quantity r ? l.Dimension == r.Dimension : left.Kind == right.Kind;
}
