using ClaimCheck.Claims;
using ClaimCheck.Facts;
using ClaimCheck.Languages;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck;

/// <summary>Answers a query out of a report and what led to it.</summary>
internal sealed class ExplanationBuilder
{
    private const int MostPairs = 40;
    private const int MostPairsOfOne = 8;

    private readonly Report _report;
    private readonly QuoteFinder _quotes;
    private readonly PairJudge _judge;
    private readonly PredicateCatalogue _catalogue;
    private readonly Dictionary<string, ReadClaim> _claims;
    private readonly Dictionary<string, Fact> _factOf;

    public ExplanationBuilder(Report report, QuoteFinder quotes, IEnumerable<ReadClaim> claims, PredicateCatalogue catalogue, CancellationToken cancellation)
    {
        List<ReadClaim> ordered = [.. claims.DistinctBy(c => c.Claim.Id).OrderBy(c => c.Claim, ClaimOrder.Instance)];
        _report = report;
        _catalogue = catalogue;
        _quotes = quotes;
        _judge = new PairJudge(ordered, catalogue, cancellation);
        _claims = ordered.ToDictionary(c => c.Claim.Id, StringComparer.Ordinal);
        _factOf = report.Facts.SelectMany(f => f.Claims.Select(c => (Claim: c, Fact: f))).DistinctBy(p => p.Claim).ToDictionary(p => p.Claim, p => p.Fact, StringComparer.Ordinal);
    }

    public Explanation Build(ExplainQuery query) => query.Id is { } id ? OfFact(id) : OfQuotes(query.Quotes);

    private Explanation OfFact(string id)
    {
        var named = _report.Contradictions.Concat(_report.Findings).FirstOrDefault(f => f.Id == id)?.Facts ?? [id];
        var facts = _report.Facts.Where(f => named.Contains(f.Id)).ToArray();
        return Explain([], [.. facts.SelectMany(f => f.Claims)], facts.SelectMany(f => Pairs(f.Claims)).Take(MostPairs));
    }

    private Explanation OfQuotes(Sequence<string> quotes)
    {
        var readings = quotes.Select(_quotes.Read).ToSequence();
        string[][] claims = [.. readings.Select(r => r.Places.SelectMany(p => p.Claims).Distinct(StringComparer.Ordinal).ToArray())];
        var pairs = claims is [var only]
            ? only.SelectMany(Likeliest)
            : claims.SelectMany((left, i) => claims.Skip(i + 1).SelectMany(right => left.SelectMany(l => right.Select(r => (l, r))))).Where(p => p.l != p.r).Select(p => Pair(p.l, p.r));
        return Explain(readings, [.. claims.SelectMany(c => c).Distinct(StringComparer.Ordinal)], pairs.Take(MostPairs));
    }

    private Explanation Explain(Sequence<QuoteReading> quotes, string[] claims, IEnumerable<PairExplanation> pairs) => new()
    {
        Report = _report,
        Quotes = quotes,
        Claims = claims.ToSequence(),
        Cues = claims.Where(c => _claims[c].Cue is not null).Select(c => new ClaimCue(c, _claims[c].Cue!)).ToSequence(),
        Facts = claims.Select(_factOf.GetValueOrDefault).OfType<Fact>().Select(f => f.Id).Distinct(StringComparer.Ordinal).ToSequence(),
        Pairs = pairs.ToSequence(),
    };

    private IEnumerable<PairExplanation> Pairs(Sequence<string> claims) =>
        claims.SelectMany((left, i) => claims.Skip(i + 1).Where(right => _claims[left].Claim.Article != _claims[right].Claim.Article).Select(right => Pair(left, right)));

    /// <summary>What a claim could have met in other articles, the likeliest first.</summary>
    private IEnumerable<PairExplanation> Likeliest(string claim) =>
        _claims.Values
            .Where(other => other.Claim.Article != _claims[claim].Claim.Article && other.Claim.Value.RelationTo(_claims[claim].Claim.Value) != Relation.Incomparable)
            .OrderBy(other => other.Claim, ClaimOrder.Instance)
            .Select(other => Pair(claim, other.Claim.Id))
            .OrderByDescending(p => p.Gate == PairGate.None)
            .ThenByDescending(p => p.Score.Count > 0 ? p.Score[0].Value : 0)
            .Take(MostPairsOfOne);

    private PairExplanation Pair(string left, string right)
    {
        var (l, r) = (_claims[left], _claims[right]);
        var judgement = _judge.Judge(l, r);
        var comparison = l.Claim.Value.CompareTo(r.Claim.Value);
        var fact = _factOf.GetValueOrDefault(left) is { } own && own.Claims.Contains(right) ? own : null;
        var finding = fact is null ? null : _report.Contradictions.Concat(_report.Findings).FirstOrDefault(f => f.Facts.Contains(fact.Id));
        var (gate, reasons) = Outcome(judgement, fact, finding, comparison.Relation);
        return new PairExplanation
        {
            Left = left,
            Right = right,
            Relation = comparison.Relation,
            Comparison = comparison.Reason,
            ComparisonMessage = comparison.Message,
            Score = judgement.Score,
            Shared = judgement.Shared,
            Gate = gate,
            Reason = string.Join(' ', reasons.Select(MessageTable.EnglishOrText)),
            ReasonMessages = reasons.ToSequence(),
            Fact = fact?.Id,
            Finding = finding?.Id,
        };
    }

    private (PairGate Gate, IReadOnlyList<Message> Reasons) Outcome(PairJudgement judgement, Fact? fact, Finding? finding, Relation relation)
    {
        if (fact is null)
        {
            return judgement.Gate == PairGate.None
                ? (PairGate.OwnConflict, [judgement.Reason, PairMessages.Of(relation == Relation.Contradict ? "ownConflict" : "otherConflict")])
                : (judgement.Gate, [judgement.Reason]);
        }

        Message[] way = judgement.Gate == PairGate.None ? [judgement.Reason] : [PairMessages.Of("through"), judgement.Reason];
        return (judgement.Gate == PairGate.SameArticle ? PairGate.SameArticle : PairGate.None, [.. way, .. Verdict(fact, finding, relation)]);
    }

    private IEnumerable<Message> Verdict(Fact fact, Finding? finding, Relation relation) => (finding, relation) switch
    {
        (null, Relation.Contradict) => [PairMessages.Of("unreported")],
        (null, _) => [PairMessages.Of("nothing")],
        ({ Verdict: ClaimCheck.Verdict.Update }, _) => [PairMessages.Of(Moves(fact), ("rule", finding.Rule), ("predicate", fact.Predicate))],
        ({ Verdict: ClaimCheck.Verdict.ScopeDifference }, _) => [PairMessages.Of("otherScope", ("rule", finding.Rule)), finding.Message],
        _ => [PairMessages.Of("reported", ("rule", finding.Rule), ("verdict", finding.Verdict.ToString().ToLowerInvariant()), ("severity", finding.Severity.ToString().ToLowerInvariant()))],
    };

    private string Moves(Fact fact) => _catalogue.Find(fact.Predicate)?.Change switch
    {
        Change.Rises => "rises",
        Change.Falls => "falls",
        _ => "moves",
    };
}
