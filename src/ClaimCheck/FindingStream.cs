namespace ClaimCheck;

/// <summary>Checks stories anew with each article that is added, and tells how their findings changed.</summary>
internal sealed class FindingStream(ClaimChecker checker, IProgress<CheckProgress>? progress)
{
    private readonly Dictionary<string, (List<Article> Articles, Dictionary<string, Finding> Findings)> _stories = new(StringComparer.Ordinal);

    /// <summary>What the article changes: gone findings first, then found and changed ones in the order of the report.</summary>
    public IReadOnlyList<FindingChange> Add(Article article, CancellationToken cancellation)
    {
        var key = article.Story ?? "";
        var (articles, before) = _stories.TryGetValue(key, out var known) ? known : ([], []);
        articles.Add(article);
        var report = checker.Check(articles, progress, cancellation);
        var after = report.Contradictions.Concat(report.Findings).ToDictionary(f => f.Id, StringComparer.Ordinal);
        _stories[key] = (articles, after);
        return
        [
            .. before.Values.Where(f => !after.ContainsKey(f.Id)).OrderBy(f => f.Id, StringComparer.Ordinal).Select(f => new FindingChange(FindingChangeKind.Gone, f, report)),
            .. report.Contradictions.Concat(report.Findings).Where(f => !before.TryGetValue(f.Id, out var old) || !old.Equals(f))
                .Select(f => new FindingChange(before.ContainsKey(f.Id) ? FindingChangeKind.Changed : FindingChangeKind.Found, f, report)),
        ];
    }
}
