using System.Globalization;

namespace ClaimCheck.Reporting.Csv;

/// <summary>A table with a row for each side of each contradiction.</summary>
internal sealed class CsvContradictionsFormat : IReportFormat
{
    public string Name => "csv-contradictions";

    public string Extension => ".csv";

    public string MediaType => "text/csv";

    public bool HoldsSeveral => false;

    public void Write(Report report, TextWriter writer, ReportOptions options)
    {
        var view = new ReportView(report, options.Language);
        var csv = new CsvWriter(writer);
        csv.Header(
            "finding", "rule", "title", "severity", "judgement", "predicate", "label", "subject", "object", "side", "value", "normalised",
            "origins", "probability", "sources", "articles", "quotes", "hints", "explanation");
        foreach (var finding in report.Contradictions)
        {
            for (var side = 0; side < finding.Sides.Count; side++)
            {
                csv.Row([.. About(finding, view), Number(side + 1), .. Side(finding.Sides[side], view), string.Join(' ', finding.Hints), CsvWriter.Text(view.Reason(finding))]);
            }
        }
    }

    private static string?[] About(Finding finding, ReportView view)
    {
        var (lead, predicate) = (view.Lead(finding), view.Predicate(finding));
        return [
            finding.Id, finding.Rule, CsvWriter.Text(view.Words["rule." + finding.Rule]), ReportView.Word(finding.Severity), finding.Suppression is { } judged ? ReportView.Word(judged.Decision) : "open",
            predicate, CsvWriter.Text(view.Label(predicate)), CsvWriter.Text(lead?.Subject.Text), CsvWriter.Text(lead?.Object?.Text),
        ];
    }

    private static string?[] Side(Side side, ReportView view)
    {
        var claims = view.Claims(side.Claims).ToArray();
        return [
            CsvWriter.Text(side.Value.Text), CsvWriter.Text(ValueText.Of(side.Value, view.Language)), Number(side.Origins), side.Probability?.ToString("0.##", CultureInfo.InvariantCulture),
            CsvWriter.Text(string.Join("; ", view.Sources(side.Claims))), CsvWriter.Text(string.Join("; ", claims.Select(c => c.Article).Distinct(StringComparer.Ordinal))),
            CsvWriter.Text(string.Join("; ", claims.Where(c => c.Evidence is not null).Select(c => c.Evidence!.Quote).Distinct(StringComparer.Ordinal))),
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
