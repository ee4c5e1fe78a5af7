namespace ClaimCheck.Changes;

/// <summary>Which article of the later report is which of the earlier one.</summary>
internal sealed class ArticleMatches
{
    private readonly Matches<Article> _matches = new(a => a.Id);
    private readonly List<Article> _oldOnes;
    private readonly List<Article> _newOnes;

    public ArticleMatches(ReportIndex before, ReportIndex after)
    {
        (_oldOnes, _newOnes) = ([.. before.Report.Articles], [.. after.Report.Articles]);
        Join(a => (a.Id, a.Text));
        Join(a => string.IsNullOrWhiteSpace(a.Text) ? null : a.Text);
        Join(a => string.IsNullOrWhiteSpace(a.Url) ? null : a.Url);
        Join(a => a.Id);
        JoinPages(before.Report.Articles, after.Report.Articles);
        Changes =
        [
            .. before.Report.Articles.Select(a => After(a.Id) is { } late ? Of(a, late, before, after) : null).OfType<ArticleChange>()
                .Concat(_newOnes.Select(a => new ArticleChange(ArticleChangeKind.Added, null, a)))
                .Concat(_oldOnes.Select(a => new ArticleChange(ArticleChangeKind.Removed, a, null)))
                .OrderBy(c => (c.After ?? c.Before)!.Id, StringComparer.Ordinal).ThenBy(c => c.Kind),
        ];
    }

    /// <summary>What changed, by id.</summary>
    public IReadOnlyList<ArticleChange> Changes { get; }

    /// <summary>The pairs: earlier and later version.</summary>
    public IEnumerable<(Article Before, Article After)> All => _matches.All;

    /// <summary>The later version of an article, or null where it was removed.</summary>
    public Article? After(string before) => _matches.After(before);

    /// <summary>The earlier version of an article, or null where it was added.</summary>
    public Article? Before(string after) => _matches.Before(after);

    /// <summary>Joins what is alike by a key that only one article on each side has.</summary>
    private void Join(Func<Article, object?> keyOf)
    {
        var later = Single(_newOnes, keyOf);
        foreach (var (key, before) in Single(_oldOnes, keyOf))
        {
            if (later.TryGetValue(key, out var after))
            {
                _matches.Join(before, after);
                _oldOnes.Remove(before);
                _newOnes.Remove(after);
            }
        }
    }

    /// <summary>Joins what has both another id and another address but is of one source, title and day: a page that was renamed and corrected at once.</summary>
    /// <remarks>Live pages of one day share their title, so the three count only where no other article of its report has them, joined or not.</remarks>
    private void JoinPages(IEnumerable<Article> before, IEnumerable<Article> after)
    {
        var (old, late) = (Single(before, Page), Single(after, Page));
        Join(a => Page(a) is { } page && old.ContainsKey(page) && late.ContainsKey(page) ? page : null);
    }

    private static object? Page(Article article) =>
        string.IsNullOrWhiteSpace(article.Source) || string.IsNullOrWhiteSpace(article.Title) || article.Published is not { } day ? null : (article.Source, article.Title, day);

    private static Dictionary<object, Article> Single(IEnumerable<Article> articles, Func<Article, object?> keyOf) =>
        articles.Where(a => keyOf(a) is not null).GroupBy(a => keyOf(a)!).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First());

    private static ArticleChange? Of(Article before, Article after, ReportIndex earlier, ReportIndex later) =>
        DiffersInText(before, after, earlier, later) ? new ArticleChange(ArticleChangeKind.Replaced, before, after)
        : before with { Text = "", Path = null, Story = null } != (after with { Text = "", Path = null, Story = null }) ? new ArticleChange(ArticleChangeKind.Relabelled, before, after)
        : null;

    /// <summary>Whether the words are others; where a report was written without texts, whether the quotes are.</summary>
    private static bool DiffersInText(Article before, Article after, ReportIndex earlier, ReportIndex later) =>
        before.Text.Length > 0 && after.Text.Length > 0 ? before.Text != after.Text
        : !Places(earlier.ClaimsOf(before.Id)).SetEquals(Places(later.ClaimsOf(after.Id)));

    private static HashSet<(int? Start, string? Quote)> Places(IEnumerable<Claim> claims) => [.. claims.Select(c => (c.Evidence?.Start, c.Evidence?.Quote))];
}
