using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Cases;

/// <summary>What a report gets right of a story's gold labels.</summary>
internal sealed record StoryScore(IReadOnlyList<string> Found, IReadOnlyList<string> Missed, IReadOnlyList<string> False, IReadOnlyList<string> Sprung, IReadOnlyList<string> Aligned, IReadOnlyList<string> Unaligned)
{
    public static StoryScore Of(Story story, Report report)
    {
        var spans = new GoldSpans(story, report);
        var gold = story.Gold["contradictions"]!.ToDictionary(g => (string)g["id"]!, g => g["sides"]!.Select(spans.Of).ToArray());
        var hits = report.Contradictions.ToDictionary(f => f.Id, f => gold.Where(g => Matches(g.Value, f, spans)).Select(g => g.Key).ToArray());
        var found = hits.Values.SelectMany(h => h).ToHashSet(StringComparer.Ordinal);
        var wrong = report.Contradictions.Where(f => hits[f.Id].Length == 0).ToArray();
        var traps = (story.Gold["traps"] ?? new JArray()).ToDictionary(t => (string)t["id"]!, t => t["quotes"]!.Select(spans.OfQuote).ToArray());
        var agreements = (story.Gold["agreements"] ?? new JArray()).ToDictionary(a => (string)a["id"]!, spans.Of);
        var aligned = agreements.Where(a => report.Facts.Any(f => spans.ArticlesTouched(f.Claims, a.Value) >= 2)).Select(a => a.Key).ToArray();
        return new StoryScore(
            [.. gold.Keys.Where(found.Contains)],
            [.. gold.Keys.Where(k => !found.Contains(k))],
            [.. wrong.Select(f => f.Rule + ": " + f.Explanation)],
            [.. traps.Where(t => wrong.Any(f => Matches(t.Value, f, spans))).Select(t => t.Key)],
            aligned,
            [.. agreements.Keys.Except(aligned)]);
    }

    private static bool Matches(IReadOnlyList<GoldQuote[]> sides, Finding finding, GoldSpans spans)
    {
        var hit = sides.Select(g => finding.Sides.Select(s => spans.Touches(s.Claims, g)).ToArray()).ToArray();
        return hit.SelectMany((left, i) => hit.Where((_, j) => j != i), (left, right) => (left, right))
            .Any(p => p.left.Where((l, side) => l && p.right.Where((r, other) => r && other != side).Any()).Any());
    }
}
