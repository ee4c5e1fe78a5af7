using ClaimCheck.Changes;

namespace ClaimCheck;

/// <summary>Checks stories anew with each article that is added, and tells how their findings changed. An article of an id that the story has is its newer version.</summary>
internal sealed class FindingStream(ClaimChecker checker, IProgress<CheckProgress>? progress)
{
    private readonly Dictionary<string, (List<Article> Articles, Report Report)> _stories = new(StringComparer.Ordinal);

    /// <summary>What the article changes.</summary>
    public IReadOnlyList<FindingChange> Add(Article article, CancellationToken cancellation)
    {
        var key = article.Story ?? "";
        var (articles, before) = _stories.TryGetValue(key, out var known) ? known : ([], null);
        articles.RemoveAll(a => a.Id == article.Id);
        articles.Add(article);
        var report = checker.Check(articles, progress, cancellation);
        _stories[key] = (articles, report);
        return ReportDiff.Between(before ?? StoryMatches.Empty(report), report).Findings;
    }
}
