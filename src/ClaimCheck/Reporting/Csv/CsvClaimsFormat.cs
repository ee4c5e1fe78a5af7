using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Reporting.Csv;

/// <summary>A table with a row for each claim.</summary>
internal sealed class CsvClaimsFormat : IReportFormat
{
    /// <summary>Columns of the words around a quote; a spreadsheet's cell does not hold a text of any length.</summary>
    private const int ContextWidth = 400;

    public string Name => "csv";

    public string Extension => ".csv";

    public string MediaType => "text/csv";

    public bool HoldsSeveral => false;

    public void Write(Report report, TextWriter writer, ReportOptions options)
    {
        var view = new ReportView(report, options.Language);
        var facts = report.Facts.SelectMany(f => f.Claims, (fact, claim) => (fact, claim)).DistinctBy(p => p.claim, StringComparer.Ordinal).ToDictionary(p => p.claim, p => p.fact, StringComparer.Ordinal);
        var findings = report.Contradictions.Concat(report.Findings).SelectMany(f => f.Sides.SelectMany(s => s.Claims), (finding, claim) => (finding, claim)).ToLookup(p => p.claim, p => p.finding.Id, StringComparer.Ordinal);
        var csv = new CsvWriter(writer);
        csv.Header(
            "claim", "article", "source", "published", "url", "predicate", "label", "subject", "object", "value", "kind", "unit", "stated", "low", "high", "from", "to",
            "modality", "attribution", "qualifiers", "origin", "confidence", "start", "end", "quote", "context", "fact", "verdict", "findings");
        foreach (var claim in report.Claims)
        {
            var fact = facts.GetValueOrDefault(claim.Id);
            csv.Row([
                .. About(claim, view), .. Value(claim.Value), .. Standing(claim), .. Words(claim, view),
                fact?.Id, fact is null ? null : ReportView.Word(fact.Verdict), string.Join(' ', findings[claim.Id].Distinct(StringComparer.Ordinal)),
            ]);
        }
    }

    private static string?[] About(Claim claim, ReportView view)
    {
        var article = view.Article(claim.Article);
        return [
            claim.Id, CsvWriter.Text(claim.Article), CsvWriter.Text(article?.Source), article?.Published is { } day ? IsoDay.Of(day) : null, CsvWriter.Text(article?.Url),
            claim.Predicate, CsvWriter.Text(view.Label(claim.Predicate)), CsvWriter.Text(claim.Subject.Text), CsvWriter.Text(claim.Object?.Text), CsvWriter.Text(claim.Value.Text),
        ];
    }

    private static string?[] Value(ClaimValue value) => value switch
    {
        Quantity q => [q.Kind, CsvWriter.Text(q.Unit), Number(q.Stated), Number(q.Rounding.Low), Number(q.Rounding.High), null, null],
        DateSpan d => [d.Kind, null, null, null, null, Day(d.From, d), Day(d.To, d)],
        ClockTime t => [t.Kind, null, null, null, null, t.From.ToString("HH:mm", CultureInfo.InvariantCulture), t.To.ToString("HH:mm", CultureInfo.InvariantCulture)],
        _ => [value.Kind, null, null, null, null, null, null],
    };

    private static string?[] Standing(Claim claim) =>
    [
        ReportView.Word(claim.Modality), CsvWriter.Text(claim.Attribution), CsvWriter.Text(string.Join("; ", claim.Qualifiers.Select(q => $"{q.Key}={q.Value}"))), claim.Origin, Number(claim.Confidence),
    ];

    private static string?[] Words(Claim claim, ReportView view) => claim.Evidence is not { } evidence ? [null, null, null, null]
        : [
            evidence.Start.ToString(CultureInfo.InvariantCulture), evidence.End.ToString(CultureInfo.InvariantCulture), CsvWriter.Text(evidence.Quote),
            view.ArticleWith(claim) is { } article ? CsvWriter.Text(Excerpt.Of(article.Text, evidence, ContextWidth)) : null,
        ];

    private static string? Day(DateOnly? day, DateSpan date) => day?.ToString(date.Yearless ? "--MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);
}
