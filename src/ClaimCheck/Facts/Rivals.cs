using ClaimCheck.Claims;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Decides which differing pairs are about one fact: the best for both sides, explained by nothing else, vetoed by nothing.</summary>
internal sealed class Rivals
{
    private readonly ILookup<(int Claim, string Article), ClaimPair> _pairsOf;
    private readonly ILookup<(string, int, string, int), ClaimPair> _anchors;

    private readonly Uniqueness _uniqueness;

    public Rivals(IReadOnlyList<ClaimPair> pairs, IReadOnlyList<ReadClaim> claims, PredicateCatalogue catalogue)
    {
        _uniqueness = new Uniqueness(claims, catalogue);
        _pairsOf = pairs
            .SelectMany(p => new[] { (Key: (p.Left, p.RightClaim.Claim.Article), Pair: p), (Key: (p.Right, p.LeftClaim.Claim.Article), Pair: p) })
            .ToLookup(x => x.Key, x => x.Pair);
        _anchors = pairs
            .Where(p => p.Relation == Relation.Same && (p.Score.Total >= Thresholds.Agree || Distinctiveness.Of(p.LeftClaim.Claim.Value)))
            .ToLookup(SentencesOf);
    }

    public IEnumerable<ClaimPair> Differing(IEnumerable<ClaimPair> pairs) =>
        pairs.Where(p => p.Relation == Relation.Contradict && Veto.Of(p.LeftClaim, p.RightClaim) is null)
            .Select(WithAnchors)
            .Where(p => IsClose(p) && IsBest(p, p.Left, p.RightClaim.Claim.Article) && IsBest(p, p.Right, p.LeftClaim.Claim.Article));

    /// <summary>Whether the contexts leave little doubt that one fact is meant.</summary>
    private bool IsClose(ClaimPair pair)
    {
        var isKnown = pair.LeftClaim.Claim.Predicate == pair.RightClaim.Claim.Predicate && !pair.LeftClaim.Claim.Predicate.StartsWith("open.", StringComparison.Ordinal);
        if (isKnown && pair.Score.Total >= Thresholds.DifferOnce && _uniqueness.Holds(pair))
        {
            return true;
        }

        if (!isKnown && (pair.LeftClaim.Claim.Value is DateSpan { Precision: >= DatePrecision.Year } || pair.RightClaim.Claim.Value is DateSpan { Precision: >= DatePrecision.Year }))
        {
            return false;
        }

        if (!isKnown && IsSmall(pair.LeftClaim.Claim.Value) && (pair.Score.Total < Thresholds.DifferSmall || pair.Score.Entity < Thresholds.Specific))
        {
            return false;
        }

        return (isKnown && pair.Score.Total >= Thresholds.DifferEntity && pair.Score.Entity >= Thresholds.Specific)
            || (pair.Score.Total >= Thresholds.Differ && pair.Score.Distinctive >= Thresholds.DifferDistinctive);
    }

    private static bool IsSmall(ClaimValue value) => value is DateSpan or Quantity { Dimension: Dimension.Count, Stated: < 13 };

    private static (string, int, string, int) SentencesOf(ClaimPair pair) =>
        (pair.LeftClaim.Claim.Article, pair.LeftClaim.Profile.Sentence, pair.RightClaim.Claim.Article, pair.RightClaim.Profile.Sentence);

    private ClaimPair WithAnchors(ClaimPair pair)
    {
        var anchors = _anchors[SentencesOf(pair)].Count(a => a.Left != pair.Left && a.Right != pair.Right);
        return pair with { Score = pair.Score with { Total = pair.Score.Total + (Thresholds.Anchor * Math.Min(2, anchors)) } };
    }

    /// <summary>No other claim of that article fits better, and none there agrees.</summary>
    private bool IsBest(ClaimPair pair, int claim, string article)
    {
        foreach (var rival in _pairsOf[(claim, article)])
        {
            if (rival.Left == pair.Left && rival.Right == pair.Right)
            {
                continue;
            }

            var isExplained = rival.Relation != Relation.Contradict
                && (rival.Score.Total >= 0.6 * pair.Score.Total || (rival.Relation == Relation.Same && Distinctiveness.Of(rival.LeftClaim.Claim.Value)));
            if (isExplained || (rival.Relation == Relation.Contradict && rival.Score.Total * Thresholds.Rival > pair.Score.Total))
            {
                return false;
            }
        }

        return true;
    }
}
