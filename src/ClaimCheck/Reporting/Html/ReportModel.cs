using ClaimCheck.Languages;
using ClaimCheck.Rules;

namespace ClaimCheck.Reporting.Html;

/// <summary>What the parts of the page share: which findings are shown, under which ids, of which kind.</summary>
internal sealed class ReportModel
{
    private readonly Dictionary<string, string> _sources;
    private readonly ILookup<string, Finding> _byFact;
    private readonly ILookup<string, Finding> _byClaim;

    public ReportModel(Report report, ReportOptions options)
    {
        (View, Options, Words) = (new ReportView(report, options.Language), options, Languages.Words.Of(options.Language));
        Contradictions = [.. WithSides(report.Contradictions)];
        Others = [.. WithSides(report.Findings)];
        Sources = [.. report.Articles.Select(a => View.SourceOf(a.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _sources = Sources.Select((source, i) => (source, i)).ToDictionary(s => s.source, s => "s" + HtmlWriter.Number(s.i), StringComparer.Ordinal);
        _byFact = Shown.SelectMany(f => f.Facts, (finding, fact) => (finding, fact)).ToLookup(p => p.fact, p => p.finding, StringComparer.Ordinal);
        _byClaim = Shown.SelectMany(f => f.Sides.SelectMany(s => s.Claims), (finding, claim) => (finding, claim)).ToLookup(p => p.claim, p => p.finding, StringComparer.Ordinal);
    }

    public ReportView View { get; }

    public ReportOptions Options { get; }

    public Words Words { get; }

    public Finding[] Contradictions { get; }

    public Finding[] Others { get; }

    /// <summary>All findings of the page, heaviest first.</summary>
    public IEnumerable<Finding> Shown => Contradictions.Concat(Others);

    /// <summary>Names of the sources, sorted.</summary>
    public string[] Sources { get; }

    public IEnumerable<Finding> OfFact(string fact) => _byFact[fact];

    public IEnumerable<Finding> OfClaim(string claim) => _byClaim[claim].DistinctBy(f => f.Id, StringComparer.Ordinal);

    /// <summary>The short id of a source in the page.</summary>
    public string SourceId(string source) => _sources.GetValueOrDefault(source, "s");

    /// <summary>What the filter of kinds goes by: the category of a contradiction's rule, else the verdict.</summary>
    public static string KindOf(Finding finding) =>
        finding.Verdict != Verdict.Contradiction ? ReportView.Word(finding.Verdict) : BuiltInRules.Descriptors.FirstOrDefault(d => d.Id == finding.Rule)?.Category ?? "own";

    public string KindName(string kind) => Words.Find("category." + kind) ?? Words["verdict.name." + kind];

    /// <summary>An id that may stand in a page and its addresses.</summary>
    public static string DomId(string prefix, string id) => prefix + string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c.ToString() : "_" + ((int)c).ToString("x", System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>The letter of a side: A, B … Z, then numbers.</summary>
    public static string Letter(int side) => side < 26 ? ((char)('A' + side)).ToString() : HtmlWriter.Number(side + 1);

    private IEnumerable<Finding> WithSides(IEnumerable<Finding> findings) => ReportView.Shown(findings, Options).Where(f => f.Sides.Count > 0);
}
