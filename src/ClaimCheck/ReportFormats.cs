using System.Globalization;
using ClaimCheck.Json;
using ClaimCheck.Json.ClaimReview;
using ClaimCheck.Json.Sarif;
using ClaimCheck.Reporting;
using ClaimCheck.Reporting.Csv;
using ClaimCheck.Reporting.Html;
using ClaimCheck.Reporting.Markdown;
using ClaimCheck.Reporting.Text;

namespace ClaimCheck;

/// <summary>The formats that reports are written in. Thread-safe.</summary>
public static class ReportFormats
{
    /// <summary>All of them, the one for a terminal first.</summary>
    public static Sequence<IReportFormat> All { get; } =
    [
        new TextFormat(), new JsonFormat(), new JsonLinesFormat(), new HtmlFormat(), new MarkdownFormat(),
        new CsvClaimsFormat(), new CsvContradictionsFormat(), new ClaimReviewFormat(), new SarifFormat(),
    ];

    /// <summary>The format of a name (<c>html</c>), or null.</summary>
    public static IReportFormat? Find(string name) => All.FirstOrDefault(f => f.Name == name);

    /// <summary>Writes a report in a format.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">Name of the format: <c>text json jsonl html markdown csv csv-contradictions claimreview sarif</c>.</param>
    /// <param name="writer">Where to; it is not closed.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentException">There is no format of that name.</exception>
    public static void Write(Report report, string format, TextWriter writer, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(writer);
        var chosen = Find(format) ?? throw new ArgumentException($"There is no format '{format}'; it must be one of {string.Join(", ", All.Select(f => f.Name))}.", nameof(format));
        chosen.Write(report, writer, options ?? new ReportOptions());
    }

    /// <summary>The report as text in a format.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">Name of the format.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentException">There is no format of that name.</exception>
    public static string Write(Report report, string format, ReportOptions? options = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(report, format, writer, options);
        return writer.ToString();
    }
}
