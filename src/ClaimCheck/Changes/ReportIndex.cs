namespace ClaimCheck.Changes;

/// <summary>A report with look-ups.</summary>
internal sealed class ReportIndex
{
    private readonly Dictionary<string, Claim> _claims;
    private readonly Dictionary<string, Article> _articles;
    private readonly ILookup<string, Claim> _byArticle;
    private readonly HashSet<string> _sharedSources;
    private readonly Dictionary<string, Fact> _facts;
    private readonly HashSet<string> _disputed;

    public ReportIndex(Report report)
    {
        Report = report;
        Findings = [.. report.Contradictions.Concat(report.Findings).DistinctBy(f => f.Id, StringComparer.Ordinal)];
        _claims = report.Claims.DistinctBy(c => c.Id, StringComparer.Ordinal).ToDictionary(c => c.Id, StringComparer.Ordinal);
        _articles = report.Articles.DistinctBy(a => a.Id, StringComparer.Ordinal).ToDictionary(a => a.Id, StringComparer.Ordinal);
        _facts = report.Facts.DistinctBy(f => f.Id, StringComparer.Ordinal).ToDictionary(f => f.Id, StringComparer.Ordinal);
        _disputed = Findings.SelectMany(f => FactsOf(f).SelectMany(fact => fact.Claims).Concat(f.Sides.SelectMany(s => s.Claims))).ToHashSet(StringComparer.Ordinal);
        _byArticle = _claims.Values.ToLookup(c => c.Article, StringComparer.Ordinal);
        _sharedSources = report.Articles.Where(a => a.Source is not null).GroupBy(a => a.Source!, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
    }

    public Report Report { get; }

    /// <summary>All findings, contradictions first.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public IEnumerable<Claim> ClaimsOf(string article) => _byArticle[article];

    public Claim? Claim(string id) => _claims.GetValueOrDefault(id);

    public IEnumerable<Claim> Claims(Side side) => side.Claims.Select(Claim).OfType<Claim>();

    public Article? Article(string id) => _articles.GetValueOrDefault(id);

    /// <summary>What a finding is about: predicates and subjects of its facts.</summary>
    public HashSet<(string Predicate, string Subject)> TopicsOf(Finding finding) => [.. FactsOf(finding).Select(f => (f.Predicate, f.Subject))];

    /// <summary>Whether any finding is about what a claim is about, on whatever side or none.</summary>
    public bool IsDisputed(Claim claim) => _disputed.Contains(claim.Id);

    /// <summary>What an article is called: by its source, with its id where it has no other article beside it of that source.</summary>
    public string NameOf(string article) =>
        Article(article)?.Source is not { Length: > 0 } source ? article : _sharedSources.Contains(source) ? $"{source} ({article})" : source;

    /// <summary>The sentence a claim's words stand in, cut at them; null where the text is not part of the report.</summary>
    public (string Before, string Behind)? Frame(Claim claim) =>
        claim.Evidence is { } e && Article(claim.Article) is { } article && e.Sentence.Start >= 0 && e.Sentence.Start <= e.Start && e.Start <= e.End && e.End <= e.Sentence.End && e.Sentence.End <= article.Text.Length
            ? (article.Text[e.Sentence.Start..e.Start], article.Text[e.End..e.Sentence.End])
            : null;

    private IEnumerable<Fact> FactsOf(Finding finding) => finding.Facts.Select(id => _facts.GetValueOrDefault(id)).OfType<Fact>();
}
