using ClaimCheck.Claims;
using ClaimCheck.Facts;
using ClaimCheck.Predicates;
using ClaimCheck.Rules;
using ClaimCheck.Support;

namespace ClaimCheck;

/// <summary>Takes claims the rest of the way: facts, rules, support, report.</summary>
internal static class ReportBuilder
{
    public static Report Build(IReadOnlyList<Article> articles, IReadOnlyList<ReadClaim> claims, List<Note> notes, PredicateCatalogue catalogue, RuleSet rules)
    {
        var byId = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var sheets = FactReader.Read([.. claims.DistinctBy(c => c.Claim.Id).OrderBy(c => c.Claim, ClaimOrder.Instance)], catalogue);
        var withOrigins = sheets.SelectMany(s => s.Claims).Select(c => Origins.WithOrigin(c, byId)).OrderBy(c => c, ClaimOrder.Instance).ToSequence();
        var claimsById = withOrigins.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var findings = RuleRunner.Run(new RuleContext(sheets, byId, rules)).Select(f => MajoritySupport.Weigh(f, claimsById)).ToArray();
        var contradictions = findings.Where(f => f.Verdict == Verdict.Contradiction).ToSequence();
        return new Report
        {
            Engine = EngineVersion.Current,
            RuleSet = RuleSetHash.Of(rules),
            Articles = articles.ToSequence(),
            Claims = withOrigins,
            Facts = sheets.Select(s => WithVerdict(s.Fact, findings)).ToSequence(),
            Contradictions = contradictions,
            Findings = findings.Where(f => f.Verdict != Verdict.Contradiction).ToSequence(),
            Sources = MajoritySupport.Sources(articles, contradictions, claimsById),
            Notes = notes.ToSequence(),
        };
    }

    private static Fact WithVerdict(Fact fact, Finding[] findings) =>
        Array.Find(findings, f => f.Facts.Contains(fact.Id)) is { } finding ? fact with { Verdict = finding.Verdict } : fact;
}
