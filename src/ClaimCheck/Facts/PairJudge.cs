using ClaimCheck.Claims;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Says of any two claims of a story what alignment makes of them and why: the one place where explanations look into it.</summary>
internal sealed class PairJudge
{
    private const int MostShared = 8;

    private readonly StoryPairs _story;
    private readonly Dictionary<ReadClaim, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int Left, int Right), ClaimPair> _pairs;

    /// <param name="claims">All claims of the story, in report order.</param>
    /// <param name="catalogue">The relations.</param>
    /// <param name="cancellation">Stops the work.</param>
    public PairJudge(IEnumerable<ReadClaim> claims, PredicateCatalogue catalogue, CancellationToken cancellation)
    {
        List<ReadClaim> soft = [.. claims.Where(c => !FactReader.IsKeyed(c.Claim))];
        _story = new StoryPairs(soft, catalogue, cancellation);
        for (var place = 0; place < _story.Repeats.Count; place++)
        {
            _story.Repeats[place].ForEach(claim => _places[soft[claim]] = place);
        }

        _pairs = _story.Pairs.ToDictionary(p => (p.Left, p.Right));
    }

    public PairJudgement Judge(ReadClaim left, ReadClaim right)
    {
        if (left.Claim.Article == right.Claim.Article)
        {
            return new PairJudgement(PairGate.SameArticle, PairMessages.Of("sameArticle"));
        }

        var (keyedLeft, keyedRight) = (FactReader.IsKeyed(left.Claim), FactReader.IsKeyed(right.Claim));
        if (keyedLeft != keyedRight)
        {
            return Incomparable();
        }

        if (!keyedLeft)
        {
            return JudgeContexts(Math.Min(_places[left], _places[right]), Math.Max(_places[left], _places[right]));
        }

        return left.Claim.Value.RelationTo(right.Claim.Value) == Relation.Incomparable ? Incomparable() : KeyDifference.Judge(left.Claim, right.Claim);
    }

    private static PairJudgement Incomparable() => new(PairGate.Incomparable, PairMessages.Of("incomparable"));

    private PairJudgement JudgeContexts(int l, int r)
    {
        var (left, right) = (_story.Claims[l], _story.Claims[r]);
        if (left.Claim.Value.RelationTo(right.Claim.Value) == Relation.Incomparable)
        {
            return Incomparable();
        }

        if (JudgeTolls(l, r) is { } ofTolls)
        {
            return ofTolls;
        }

        var shared = Shared(_story.Terms[l], _story.Terms[r]);
        if (!_pairs.TryGetValue((l, r), out var pair))
        {
            var score = PairScore.Of(left, right, _story.Terms[l], _story.Terms[r], _story.Terms);
            return PairReasons.Uncompared(score) with { Score = ScoreParts.Of(score), Shared = shared };
        }

        if (pair.Relation != Relation.Contradict)
        {
            return PairReasons.Agreeing(pair, Alignment.LeastToAgree(pair)) with { Score = ScoreParts.Of(pair.Score), Shared = shared };
        }

        var odds = _story.Pairing.OddsOf(pair);
        return PairReasons.Differing(odds, pair, odds.Doubt == PairDoubt.Improbable ? Rival(pair) : null) with
        {
            Score = odds.Doubt == PairDoubt.Vetoed ? ScoreParts.Of(pair.Score) : ScoreParts.Of(odds),
            Shared = shared,
        };
    }

    /// <summary>Tolls meet by relation before any context is looked at; null for claims that are none, or that only contexts may bring together.</summary>
    private PairJudgement? JudgeTolls(int l, int r)
    {
        var pair = _story.Claims[l].Claim.Predicate == _story.Claims[r].Claim.Predicate ? (l, r) : default;
        return pair == default ? null
            : _story.Tolls.Agreeing.Contains(pair) ? new PairJudgement(PairGate.None, PairMessages.Of("tollsAgree"))
            : _story.Tolls.Differing.Contains(pair) ? new PairJudgement(PairGate.None, PairMessages.Of("tollsDiffer"))
            : _story.Tolls.ScopeOf(_story.Claims[l].Claim, _story.Claims[r].Claim) is { } scope ? new PairJudgement(PairGate.Veto, PairMessages.Of("tollScope", ("scope", scope)))
            : null;
    }

    /// <summary>The best pair in which one of the two claims agrees with a claim of the other's article and fits as well.</summary>
    private ClaimPair? Rival(ClaimPair pair) =>
        _pairs.Values
            .Where(p => p.Relation != Relation.Contradict && p.Score.Total >= pair.Score.Total && IsChoiceOf(p, pair.LeftClaim, pair.RightClaim))
            .OrderByDescending(p => p.Score.Total).ThenBy(p => p.Left).ThenBy(p => p.Right)
            .FirstOrDefault();

    private static bool IsChoiceOf(ClaimPair other, ReadClaim left, ReadClaim right) =>
        (Has(other, left) && IsIn(other, right.Claim.Article)) || (Has(other, right) && IsIn(other, left.Claim.Article));

    private static bool Has(ClaimPair pair, ReadClaim claim) => ReferenceEquals(pair.LeftClaim, claim) || ReferenceEquals(pair.RightClaim, claim);

    private static bool IsIn(ClaimPair pair, string article) => pair.LeftClaim.Claim.Article == article || pair.RightClaim.Claim.Article == article;

    private Sequence<string> Shared(ClaimTerms left, ClaimTerms right) =>
        left.Ids.Intersect(right.Ids)
            .OrderByDescending(_story.Terms.Weight).ThenBy(term => term)
            .Take(MostShared)
            .Select(term => _story.Terms.Name(term))
            .ToSequence();
}
