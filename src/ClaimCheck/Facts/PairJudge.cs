using ClaimCheck.Claims;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Says of any two claims of a story what alignment makes of them and why: the one place where explanations look into it.</summary>
internal sealed class PairJudge
{
    private const int MostShared = 8;

    private readonly List<ReadClaim> _claims;
    private readonly StoryTerms _story;
    private readonly Dictionary<ReadClaim, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int Left, int Right), ClaimPair> _pairs;
    private readonly Pairing _pairing;

    /// <param name="claims">All claims of the story, in report order.</param>
    /// <param name="catalogue">The relations.</param>
    /// <param name="cancellation">Stops the work.</param>
    public PairJudge(IEnumerable<ReadClaim> claims, PredicateCatalogue catalogue, CancellationToken cancellation)
    {
        List<ReadClaim> soft = [.. claims.Where(c => !FactReader.IsKeyed(c.Claim))];
        var repeats = Repeats.Of(soft);
        _claims = repeats.ConvertAll(r => soft[r[0]]);
        for (var place = 0; place < repeats.Count; place++)
        {
            repeats[place].ForEach(claim => _places[soft[claim]] = place);
        }

        var pairs = ClaimPairs.Of(_claims, cancellation);
        _story = new StoryTerms(_claims);
        _pairs = pairs.ToDictionary(p => (p.Left, p.Right));
        _pairing = new Pairing(new Surroundings(_claims, pairs, Alignment.Agreeing(_claims, pairs), catalogue));
    }

    public PairJudgement Judge(ReadClaim left, ReadClaim right)
    {
        if (left.Claim.Article == right.Claim.Article)
        {
            return new PairJudgement(PairGate.SameArticle, "Both are claims of one article, which is not set against itself.");
        }

        var (keyedLeft, keyedRight) = (FactReader.IsKeyed(left.Claim), FactReader.IsKeyed(right.Claim));
        if (keyedLeft != keyedRight || left.Claim.Value.RelationTo(right.Claim.Value) == Relation.Incomparable)
        {
            return new PairJudgement(PairGate.Incomparable, "Their values are not of one sort.");
        }

        return keyedLeft ? KeyDifference.Judge(left.Claim, right.Claim) : JudgeContexts(left, right);
    }

    private PairJudgement JudgeContexts(ReadClaim left, ReadClaim right)
    {
        var (l, r) = (_places[left], _places[right]);
        (l, r) = l < r ? (l, r) : (r, l);
        var shared = Shared(_story[l], _story[r]);
        if (!_pairs.TryGetValue((l, r), out var pair))
        {
            var score = PairScore.Of(_claims[l], _claims[r], _story[l], _story[r], _story);
            return PairReasons.Uncompared(score) with { Score = ScoreParts.Of(score), Shared = shared };
        }

        if (pair.Relation != Relation.Contradict)
        {
            return PairReasons.Agreeing(pair, Alignment.LeastToAgree(pair)) with { Score = ScoreParts.Of(pair.Score), Shared = shared };
        }

        var (doubt, probability) = (_pairing.DoubtOf(pair), _pairing.ProbabilityOf(pair));
        return PairReasons.Differing(doubt, pair, probability, doubt == PairDoubt.Improbable ? Rival(pair) : null) with
        {
            Score = ScoreParts.Of(probability, _pairing.FeaturesOf(pair)),
            Shared = shared,
        };
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
            .OrderByDescending(_story.Weight).ThenBy(term => term)
            .Take(MostShared)
            .Select(term => _story.Name(term))
            .ToSequence();
}
