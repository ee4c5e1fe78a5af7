namespace ClaimCheck.Testing.Search;

/// <summary>What expectations are held against: a report, the marks of its articles, and what can say why where that is at hand.</summary>
internal sealed class Ground(Report report, Sequence<Mark> marks, CheckedArticles? origin)
{
    private const string RuleFailed = "CC9100";

    private readonly Dictionary<string, Claim> _claims = report.Claims.DistinctBy(c => c.Id).ToDictionary(c => c.Id, StringComparer.Ordinal);

    public Report Report { get; } = report;

    public Sequence<Mark> Marks { get; } = marks;

    /// <summary>Null where only a report is given.</summary>
    public CheckedArticles? Origin { get; } = origin;

    /// <summary>Contradictions, then the others, as the report has them.</summary>
    public IEnumerable<Finding> Findings => Report.Contradictions.Concat(Report.Findings);

    /// <summary>Those that nobody has dismissed.</summary>
    public IEnumerable<Finding> OpenFindings => Findings.Where(f => f.IsOpen);

    /// <summary>Notes on rules that failed; where there are any, nothing found means nothing.</summary>
    public IEnumerable<string> FailedRules => Report.Notes.Where(n => n.Rule == RuleFailed).Select(n => n.Text);

    public IEnumerable<Claim> Claims(IEnumerable<string> ids) => ids.Select(_claims.GetValueOrDefault).OfType<Claim>();

    public IEnumerable<Fact> Facts(Finding finding) => finding.Facts.SelectMany(id => Report.Facts.Where(f => f.Id == id));

    public Claim? Claim(string id) => _claims.GetValueOrDefault(id);

    public string TextOf(string article) => Report.Articles.FirstOrDefault(a => a.Id == article)?.Text ?? "";
}
