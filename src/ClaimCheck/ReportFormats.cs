using System.Globalization;
using System.Text;
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

    /// <summary>Writes a report in a format as UTF-8 without a byte-order mark of its own: the bytes that the command line writes.</summary>
    /// <remarks>The report is formatted before the first byte goes out and then written asynchronously, so that a server which forbids synchronous writes takes it and a failure leaves the stream untouched.</remarks>
    /// <param name="report">The report.</param>
    /// <param name="format">Name of the format, as for <see cref="Write(Report, string, TextWriter, ReportOptions?)"/>.</param>
    /// <param name="stream">Where to; it is neither flushed nor closed.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentException">There is no format of that name.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static async Task WriteAsync(Report report, string format, Stream stream, ReportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var ready = new MemoryStream();
        await using (var writer = new StreamWriter(ready, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            Write(report, format, writer, options);
        }

        await stream.WriteAsync(ready.GetBuffer().AsMemory(0, (int)ready.Length), cancellationToken).ConfigureAwait(false);
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
