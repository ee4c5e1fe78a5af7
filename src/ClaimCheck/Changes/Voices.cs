using ClaimCheck.Values;

namespace ClaimCheck.Changes;

/// <summary>Says which articles made a finding come, change or go, and how.</summary>
internal sealed class Voices(ReportIndex before, ReportIndex after, ArticleMatches articles, ClaimMatches claims)
{
    private readonly HashSet<string> _newTexts = Later(articles, ArticleChangeKind.Replaced);
    private readonly HashSet<string> _newLabels = Later(articles, ArticleChangeKind.Relabelled);

    /// <summary>Why a finding is there that was not; nothing where no article behind it changed.</summary>
    public IEnumerable<Message> Found(Finding finding)
    {
        var voices = ClaimsOf(finding, after).ToArray();
        return Or(voices.Select(Came).OfType<Message>(), voices.Select(c => c.Article));
    }

    /// <summary>Why a finding is not there that was, and whether its sources agree now; nothing where no article behind it changed.</summary>
    public IEnumerable<Message> Gone(Finding finding)
    {
        var voices = ClaimsOf(finding, before).ToArray();
        var reasons = Or(voices.Select(Went).OfType<Message>(), voices.Select(c => articles.After(c.Article)?.Id).OfType<string>());
        return Agreement(finding) is { } value ? reasons.Append(Reasons.Of("agree", ("value", value))) : reasons;
    }

    /// <summary>Which of the sources of a finding came, left or say something else.</summary>
    public IEnumerable<Message> Changed(Finding old, Finding late)
    {
        var (was, now) = (ClaimsOf(old, before).ToArray(), ClaimsOf(late, after).ToArray());
        var (oldHomes, newHomes) = (was.Select(c => articles.After(c.Article)?.Id).ToHashSet(StringComparer.Ordinal), now.Select(c => c.Article).ToHashSet(StringComparer.Ordinal));
        return was.Where(c => claims.After(c) is { } kept && newHomes.Contains(kept.Article)).Select(Restated).OfType<Message>()
            .Concat(now.Where(c => !oldHomes.Contains(c.Article)).DistinctBy(c => (c.Article, ClaimMatches.ValueOf(c))).Select(c => Came(c) ?? Says("counted", after, c)))
            .Concat(was.Where(c => articles.After(c.Article) is not { } kept || !newHomes.Contains(kept.Id)).DistinctBy(c => (c.Article, ClaimMatches.ValueOf(c))).Select(c => Went(c) ?? Says("uncounted", before, c)))
            .Concat(Swapped(was, now))
            .Distinct();
    }

    /// <summary>The reasons, or which of the articles are described otherwise.</summary>
    private IEnumerable<Message> Or(IEnumerable<Message> reasons, IEnumerable<string> homes)
    {
        Message[] given = [.. reasons];
        return given.Length > 0 ? given : homes.Distinct(StringComparer.Ordinal).Where(_newLabels.Contains).Select(id => Reasons.Of("relabelled", ("source", after.NameOf(id))));
    }

    private static HashSet<string> Later(ArticleMatches articles, ArticleChangeKind kind) => articles.Changes.Where(c => c.Kind == kind).Select(c => c.After!.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Ids of what became of claims.</summary>
    public IEnumerable<string> After(IEnumerable<Claim> old) => old.Select(claims.After).OfType<Claim>().Select(c => c.Id);

    /// <summary>Sources that are in both findings with claims that are not each other's.</summary>
    private IEnumerable<Message> Swapped(Claim[] was, Claim[] now)
    {
        foreach (var old in was.Where(c => claims.After(c) is null))
        {
            if (articles.After(old.Article) is { } home && Array.Find(now, c => c.Article == home.Id && claims.Before(c) is null) is { } late && ClaimMatches.ValueOf(old) != ClaimMatches.ValueOf(late))
            {
                yield return Turned("restated", old, late);
            }
        }
    }

    /// <summary>One claim of each article and value, side by side.</summary>
    private static IEnumerable<Claim> ClaimsOf(Finding finding, ReportIndex report) =>
        finding.Sides.SelectMany(s => report.Claims(s).DistinctBy(c => (c.Article, ClaimMatches.ValueOf(c))));

    /// <summary>What brought a claim: its article, or a newer version of it; null where nothing did.</summary>
    private Message? Came(Claim claim) => articles.Before(claim.Article) is null ? Says("joined", after, claim)
        : claims.Before(claim) is { } old ? Restated(old, claim)
        : _newTexts.Contains(claim.Article) ? Says("said", after, claim)
        : null;

    /// <summary>What took a claim away: its article went, or the newer version says something else; null where nothing did.</summary>
    private Message? Went(Claim claim) => articles.After(claim.Article) is not { } home ? Says("removed", before, claim)
        : claims.After(claim) is { } late ? Restated(claim, late)
        : _newTexts.Contains(home.Id) ? Says("unsaid", before, claim)
        : null;

    private Message? Restated(Claim old) => Restated(old, claims.After(old)!);

    private Message? Restated(Claim old, Claim late) => ClaimMatches.ValueOf(old) == ClaimMatches.ValueOf(late) ? null
        : Turned(_newTexts.Contains(late.Article) ? "restated" : "reread", old, late);

    private Message Turned(string what, Claim old, Claim late) => Reasons.Of(what, ("source", after.NameOf(late.Article)), ("from", old.Value.Text), ("to", late.Value.Text));

    private static Message Says(string what, ReportIndex report, Claim claim) => Reasons.Says(what, report.NameOf(claim.Article), claim.Value.Text);

    /// <summary>The value that the sources of a finding agree on now, or null; null as well where they agree but a finding is still about it, for then not all who speak of it agree.</summary>
    private string? Agreement(Finding finding)
    {
        var kept = finding.Sides.Select(s => before.Claims(s).Select(claims.After).OfType<Claim>().FirstOrDefault()).OfType<Claim>().ToArray();
        return kept.Length < 2 || kept.Select(c => c.Article).Distinct(StringComparer.Ordinal).Count() < 2 || kept.Any(after.IsDisputed) ? null
            : kept.All(c => c.Value.RelationTo(kept[0].Value) is Relation.Same or Relation.Compatible) ? kept[0].Value.Text
            : null;
    }
}
