using ClaimCheck.Claims;
using ClaimCheck.Facts;
using ClaimCheck.Rules;
using ClaimCheck.Support;

namespace ClaimCheck;

/// <summary>Takes claims the rest of the way: facts, rules, support, report.</summary>
internal static class ReportBuilder
{
    public static Report Build(IReadOnlyList<Article> articles, IReadOnlyList<ReadClaim> claims, List<Note> notes, Grounds grounds, CancellationToken cancellation)
    {
        var rules = grounds.Rules;
        var byId = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var sheets = FactReader.Read([.. claims.DistinctBy(c => c.Claim.Id).OrderBy(c => c.Claim, ClaimOrder.Instance)], rules.Catalogue, cancellation);
        var (withOrigins, origins) = Origins.Trace(articles, sheets, cancellation);
        var claimsById = withOrigins.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var (found, failures) = RuleRunner.Run(new RuleContext(sheets, byId, rules.RuleSet, cancellation), rules.Catalogue, StoryOf(articles));
        var verdicts = found.Where(f => f.Facts.Count == 1).SelectMany(f => f.Facts.Select(id => (id, f.Verdict))).DistinctBy(p => p.id).ToDictionary(StringComparer.Ordinal);
        var facts = sheets.Select(s => s.Fact with { Verdict = verdicts.GetValueOrDefault(s.Fact.Id, s.Fact.Verdict) }).ToSequence();
        var support = new ReportSupport(articles, found, facts, claimsById, grounds.Trust);
        cancellation.ThrowIfCancellationRequested();
        var findings = found.Select(support.Weigh).ToArray();
        var contradictions = findings.Where(f => f.Verdict == Verdict.Contradiction).ToSequence();
        return new Report
        {
            Engine = EngineVersion.Current,
            RuleSet = rules.Hash,
            Story = StoryOf(articles),
            Articles = articles.Select(a => a with { Story = null }).ToSequence(),
            Claims = withOrigins,
            Facts = facts,
            Contradictions = contradictions,
            Findings = findings.Where(f => f.Verdict != Verdict.Contradiction).ToSequence(),
            Origins = origins,
            Sources = support.Sources(),
            Notes = notes.Concat(failures).ToSequence(),
        };
    }

    /// <summary>The story that all articles name.</summary>
    private static string? StoryOf(IReadOnlyList<Article> articles) =>
        articles.Select(a => a.Story).Distinct(StringComparer.Ordinal).Take(2).ToArray() is [{ } story] ? story : null;
}
