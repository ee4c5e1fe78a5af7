namespace ClaimCheck.Support;

/// <summary>Gathers why articles share an origin.</summary>
internal sealed class SharedOrigins(TextOrigins texts)
{
    private readonly Dictionary<string, List<OriginLink>> _links = new(StringComparer.Ordinal);

    public void Add(string origin, OriginLink link)
    {
        if (!_links.TryGetValue(origin, out var links))
        {
            _links[origin] = links = [];
        }

        links.Add(link);
    }

    /// <summary>The origins by their first articles.</summary>
    public Sequence<Origin> ToSequence() =>
        _links.Select(p => new Origin(p.Key, Articles(p.Value), Reasons(p.Value)))
            .OrderBy(o => o.Articles[0], StringComparer.Ordinal)
            .ThenBy(o => o.Id, StringComparer.Ordinal)
            .ToSequence();

    /// <summary>The reasons by kind; a sentence alike is none of its own between near-duplicates.</summary>
    private Sequence<OriginReason> Reasons(List<OriginLink> links)
    {
        OriginReason[] reasons =
        [
            .. links.GroupBy(l => (Kind: l.Key.Kind!.Value, Agency: l.Key.Kind == OriginKind.Credit ? texts.Credits[l.Key.Leader]!.Agency : null))
                .OrderBy(g => g.Key.Kind)
                .ThenBy(g => g.Key.Agency, StringComparer.Ordinal)
                .Select(g => Reason(g.Key.Kind, g.Key.Agency, [.. g])),
        ];
        var near = reasons.Where(r => r.Kind == OriginKind.NearDuplicate).SelectMany(r => r.Articles).ToHashSet(StringComparer.Ordinal);
        return reasons.Where(r => r.Kind != OriginKind.SameSentence || !near.IsSupersetOf(r.Articles)).ToSequence();
    }

    private OriginReason Reason(OriginKind kind, string? agency, List<OriginLink> links) => new()
    {
        Kind = kind,
        Articles = Articles(links),
        Similarity = kind == OriginKind.NearDuplicate ? Math.Round((decimal)links.Min(l => texts.Similarity(l.Key) ?? 1), 2) : null,
        Agency = agency,
        Words = Words(kind, links),
    };

    private Sequence<string> Words(OriginKind kind, List<OriginLink> links) => kind switch
    {
        OriginKind.SameSentence => [texts.SentenceOf(links[0].First)],
        OriginKind.Credit => texts.CreditsOf(Articles(links)),
        OriginKind.Translation => links.Select(l => l.First).DistinctBy(c => c.Id).Order(ClaimOrder.Instance).Select(c => c.Value.Text).ToSequence(),
        _ => [],
    };

    private static Sequence<string> Articles(List<OriginLink> links) =>
        links.SelectMany(l => (string[])[l.First.Article, l.Second.Article]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToSequence();
}
