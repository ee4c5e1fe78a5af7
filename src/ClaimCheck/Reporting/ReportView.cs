using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Reporting;

/// <summary>A report with look-ups, and what every format says of it in one language.</summary>
internal sealed class ReportView
{
    private readonly Dictionary<string, Claim> _claims;
    private readonly Dictionary<string, Article> _articles;
    private readonly Dictionary<string, Fact> _facts;

    public ReportView(Report report, UiLanguage language)
    {
        (Report, Language, Words) = (report, language, Words.Of(language));
        _claims = report.Claims.DistinctBy(c => c.Id, StringComparer.Ordinal).ToDictionary(c => c.Id, StringComparer.Ordinal);
        _articles = report.Articles.DistinctBy(a => a.Id, StringComparer.Ordinal).ToDictionary(a => a.Id, StringComparer.Ordinal);
        _facts = report.Facts.DistinctBy(f => f.Id, StringComparer.Ordinal).ToDictionary(f => f.Id, StringComparer.Ordinal);
    }

    public Report Report { get; }

    public UiLanguage Language { get; }

    public Words Words { get; }

    public Claim? Claim(string id) => _claims.GetValueOrDefault(id);

    public Article? Article(string id) => _articles.GetValueOrDefault(id);

    public Fact? Fact(string id) => _facts.GetValueOrDefault(id);

    /// <summary>Claims by their ids, in order; ids that the report does not hold are left out.</summary>
    public IEnumerable<Claim> Claims(IEnumerable<string> ids) => ids.Select(Claim).OfType<Claim>();

    /// <summary>The first claim of a finding: of its first fact, or of its first side.</summary>
    public Claim? Lead(Finding finding) =>
        Claims(finding.Facts.Take(1).Select(Fact).OfType<Fact>().SelectMany(f => f.Claims).Concat(finding.Sides.SelectMany(s => s.Claims))).FirstOrDefault();

    /// <summary>The predicate of a finding's first fact.</summary>
    public string Predicate(Finding finding) => finding.Facts.Select(Fact).OfType<Fact>().FirstOrDefault()?.Predicate ?? Lead(finding)?.Predicate ?? "";

    /// <summary>What a claim is about: the subject, and the other end where there is one.</summary>
    public static string Subject(Claim claim) =>
        Excerpt.Clean(claim.Subject.Text) + (claim.Object is null || claim.Object.Id == claim.Subject.Id ? "" : " / " + Excerpt.Clean(claim.Object.Text));

    /// <summary>What a finding is about: label and subject.</summary>
    public string About(Finding finding) => About(Label(Predicate(finding)), Lead(finding));

    /// <summary>A label with the subject of a claim, where there is one.</summary>
    public string About(string label, Claim? claim) => claim is null ? label : Words.Format("text.about", label, Subject(claim));

    /// <summary>The findings nobody has dismissed, from a severity on.</summary>
    public static IEnumerable<Finding> Shown(IEnumerable<Finding> findings, ReportOptions options) => findings.Where(f => f.IsOpen && f.Severity >= options.MinSeverity);

    /// <summary>The facts that sources agree on, those of most sources first.</summary>
    public Fact[] Agreements() =>
    [
        .. Report.Facts.Where(f => f.Verdict is ClaimCheck.Verdict.Agree or ClaimCheck.Verdict.Compatible)
            .OrderByDescending(f => Sources(f.Claims).Length).ThenBy(f => f.Predicate, StringComparer.Ordinal).ThenBy(f => f.Id, StringComparer.Ordinal),
    ];

    /// <summary>A share in whole percent, without the sign.</summary>
    public static string Percent(decimal share) => (share * 100m).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>The names of the sources of claims, once each, in order.</summary>
    public string[] Sources(IEnumerable<string> claims) => [.. claims.Select(Claim).OfType<Claim>().Select(c => c.Article).Distinct(StringComparer.Ordinal).Select(SourceOf)];

    /// <summary>The source of an article, or the article's id.</summary>
    public string SourceOf(string article) => Article(article)?.Source is { Length: > 0 } source ? Excerpt.Clean(source) : Excerpt.Clean(article);

    /// <summary>The article in which a claim's words stand; null where they do not, or the text is not part of the report.</summary>
    public Article? ArticleWith(Claim claim) =>
        claim.Evidence is { } evidence && Article(claim.Article) is { } article && evidence.Start >= 0 && evidence.Start <= evidence.End && evidence.End <= article.Text.Length ? article : null;

    /// <summary>The reason of a finding.</summary>
    public string Reason(Finding finding) => Excerpt.Clean(MessageText.Of(finding, Language));

    public string Severity(Finding finding) => Words["severity." + Word(finding.Severity)];

    public string Verdict(Verdict verdict) => Words["verdict.name." + Word(verdict)];

    public string Label(string predicate) => Words.Label(predicate, Language);

    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
