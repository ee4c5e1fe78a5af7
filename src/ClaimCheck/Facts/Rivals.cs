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
    private readonly HashSet<(string Article, int Sentence)> _lists;

    public Rivals(IReadOnlyList<ClaimPair> pairs, IReadOnlyList<ReadClaim> claims, PredicateCatalogue catalogue)
    {
        _uniqueness = new Uniqueness(claims, catalogue);
        _lists = Strangers.ListsIn(claims);
        foreach (var pair in pairs)
        {
            ChoicesOf(pair.Left, pair.RightClaim).Add(pair);
            ChoicesOf(pair.Right, pair.LeftClaim).Add(pair);
        }

        _anchors = pairs
            .Where(p => p.Relation == Relation.Same && (p.Score.Total >= Thresholds.Agree || Distinctiveness.Of(p.LeftClaim.Claim.Value)))
            .ToLookup(SentencesOf);
    }

    public IEnumerable<ClaimPair> Differing(IEnumerable<ClaimPair> pairs) =>
        pairs.Where(p => p.Relation == Relation.Contradict && DoubtOf(p) == PairDoubt.None).Select(WithAnchors);

    /// <summary>The first thing that keeps a differing pair from being about one fact.</summary>
    public PairDoubt DoubtOf(ClaimPair pair)
    {
        if (Veto.Of(pair.LeftClaim, pair.RightClaim, pair.Score.SameFrame) is not null)
        {
            return PairDoubt.Vetoed;
        }

        if (IsListed(pair.LeftClaim) || IsListed(pair.RightClaim))
        {
            return PairDoubt.Rival;
        }

        var anchored = WithAnchors(pair);
        return Distance(anchored) is not PairDoubt.None and var distance ? distance
            : IsBest(anchored.Score.Total, pair) ? PairDoubt.None
            : PairDoubt.Rival;
    }

    private bool IsListed(ReadClaim claim) => _lists.Count > 0 && Strangers.IsAge(claim.Claim) && _lists.Contains((claim.Claim.Article, claim.Profile.Sentence));

    /// <summary>What about the contexts leaves a doubt that one fact is meant.</summary>
    private PairDoubt Distance(ClaimPair pair)
    {
        if (pair.Score.SameFrame)
        {
            return PairDoubt.None;
        }

        var isKnown = pair.LeftClaim.Claim.Predicate == pair.RightClaim.Claim.Predicate && !pair.LeftClaim.Claim.Predicate.StartsWith("open.", StringComparison.Ordinal);
        var isOnce = isKnown && _uniqueness.Holds(pair);
        if (isOnce && pair.Score.Total >= Thresholds.DifferOnce)
        {
            return PairDoubt.None;
        }

        if (!isKnown && (pair.LeftClaim.Claim.Value is DateSpan { Precision: >= DatePrecision.Year } || pair.RightClaim.Claim.Value is DateSpan { Precision: >= DatePrecision.Year }))
        {
            return PairDoubt.YearsAlone;
        }

        if (!isKnown && IsSmall(pair.LeftClaim.Claim.Value) && (pair.Score.Total < Thresholds.DifferSmall || pair.Score.Entity < Thresholds.Specific))
        {
            return PairDoubt.Small;
        }

        return (isKnown && pair.Score.Total >= Thresholds.DifferEntity && pair.Score.Entity >= Thresholds.Specific)
            || (pair.Score.Total >= Thresholds.Differ && pair.Score.Distinctive >= Thresholds.DifferDistinctive) ? PairDoubt.None
            : isOnce ? PairDoubt.UnlikeOnce
            : isKnown ? PairDoubt.UnlikeKnown
            : PairDoubt.UnlikeOpen;
    }

    private static bool IsSmall(ClaimValue value) => value is DateSpan or Quantity { Dimension: Dimension.Count, Stated: < 13 };

    private static (string, int, string, int) SentencesOf(ClaimPair pair) =>
        (pair.LeftClaim.Claim.Article, pair.LeftClaim.Profile.Sentence, pair.RightClaim.Claim.Article, pair.RightClaim.Profile.Sentence);

    /// <summary>The pair with what agreeing neighbours in the same two sentences add to its score.</summary>
    public ClaimPair WithAnchors(ClaimPair pair)
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
