using ClaimCheck.Claims;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Finds which claims of different articles are about one fact: agreeing values anchor clusters, differing ones join
/// where their contexts leave no better choice.</summary>
internal static class Alignment
{
    /// <summary>The claims by fact, each in order; claims that met nothing stand alone.</summary>
    public static IEnumerable<List<ReadClaim>> Align(IReadOnlyList<ReadClaim> claims, PredicateCatalogue catalogue, CancellationToken cancellation)
    {
        var story = new StoryPairs(claims, catalogue, cancellation);
        foreach (var (left, right) in story.Tolls.Differing)
        {
            story.Clusters.Join(left, right, mayDiffer: true);
        }

        foreach (var pair in story.Pairing.Differing(story.Pairs, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            story.Clusters.Join(pair.Left, pair.Right, mayDiffer: true);
        }

        return story.Clusters.ToLists().Select(c => c.SelectMany(i => story.Repeats[i]).Order().Select(i => story.All[i]).ToList());
    }

    /// <summary>The claims joined with those they agree with; tolls first.</summary>
    public static Clusters Agreeing(IReadOnlyList<ReadClaim> claims, IReadOnlyList<ClaimPair> pairs, TollPairs tolls, Swaps swaps, CancellationToken cancellation)
    {
        var clusters = new Clusters(claims, swaps);
        foreach (var (left, right) in tolls.Agreeing)
        {
            clusters.Join(left, right, mayDiffer: false);
        }

        foreach (var pair in InOrder(pairs.Where(IsAgreement)))
        {
            cancellation.ThrowIfCancellationRequested();
            clusters.Join(pair.Left, pair.Right, mayDiffer: false);
        }

        return clusters;
    }

    private static IOrderedEnumerable<ClaimPair> InOrder(IEnumerable<ClaimPair> pairs) =>
        pairs.OrderByDescending(p => Math.Round(p.Score.Total, 9)).ThenBy(p => p.Left).ThenBy(p => p.Right);

    private static bool IsAgreement(ClaimPair pair) =>
        pair.Relation is Relation.Same or Relation.Compatible && pair.Score.Total >= LeastToAgree(pair);

    /// <summary>What the contexts of agreeing claims must score to be about one fact.</summary>
    public static double LeastToAgree(ClaimPair pair)
    {
        var (left, right) = (pair.LeftClaim.Claim, pair.RightClaim.Claim);
        var least = Thresholds.AgreeFor(left.Value, right.Value, pair.Relation);
        return IsOneDigit(left.Value) && AreOfTwoRelations(left.Predicate, right.Predicate) ? Math.Max(Thresholds.Agree, least) : least;
    }

    /// <summary>8 billion lost and 8 billion forfeited are alike by chance.</summary>
    private static bool IsOneDigit(ClaimValue value) => value is Quantity quantity && Significand.Length(quantity.Stated) == 1;

    private static bool AreOfTwoRelations(string left, string right) => left != right && !OpenPredicate.Is(left) && !OpenPredicate.Is(right);
}
