using ClaimCheck.Claims;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Decides which differing pairs are about one fact: the best for both sides, explained by nothing else, vetoed by nothing.</summary>
internal sealed class Rivals
{
    private const int MostAnchors = 2;

    private readonly Dictionary<(int Claim, string Article), Choices> _choices = [];
    private readonly ILookup<(string, int, string, int), ClaimPair> _anchors;

    private readonly Uniqueness _uniqueness;

    public Rivals(IReadOnlyList<ClaimPair> pairs, IReadOnlyList<ReadClaim> claims, PredicateCatalogue catalogue)
    {
        _uniqueness = new Uniqueness(claims, catalogue);
        foreach (var pair in pairs)
        {
            ChoicesOf(pair.Left, pair.RightClaim).Add(pair);
            ChoicesOf(pair.Right, pair.LeftClaim).Add(pair);
        }

        _anchors = pairs
            .Where(p => p.Relation == Relation.Same && (p.Score.Total >= Thresholds.Agree || Distinctiveness.Of(p.LeftClaim.Claim.Value)))
            .ToLookup(SentencesOf);
    }

    public IEnumerable<ClaimPair> Differing(IEnumerable<ClaimPair> pairs)
    {
        foreach (var pair in pairs.Where(p => p.Relation == Relation.Contradict && Veto.Of(p.LeftClaim, p.RightClaim, p.Score.SameFrame) is null))
        {
            var anchored = WithAnchors(pair);
            if (IsClose(anchored) && IsBest(anchored.Score.Total, pair))
            {
                yield return anchored;
            }
        }
    }

    /// <summary>Whether the contexts leave little doubt that one fact is meant.</summary>
    private bool IsClose(ClaimPair pair)
    {
        if (pair.Score.SameFrame)
        {
            return true;
        }

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
        var anchors = _anchors[SentencesOf(pair)].Where(a => a.Left != pair.Left && a.Right != pair.Right).Take(MostAnchors).Count();
        return pair with { Score = pair.Score with { Total = pair.Score.Total + (Thresholds.Anchor * anchors) } };
    }

    /// <summary>For neither claim does the other's article have one that fits as well, or agrees.</summary>
    private bool IsBest(double score, ClaimPair pair) =>
        ChoicesOf(pair.Left, pair.RightClaim).AreFewerThan(score, pair.Score.Total)
        && ChoicesOf(pair.Right, pair.LeftClaim).AreFewerThan(score, pair.Score.Total);

    private Choices ChoicesOf(int claim, ReadClaim other)
    {
        var key = (claim, other.Claim.Article);
        return _choices.TryGetValue(key, out var choices) ? choices : _choices[key] = new Choices();
    }
}
