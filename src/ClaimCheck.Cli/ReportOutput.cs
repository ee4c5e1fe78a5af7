using ClaimCheck.Reporting;

namespace ClaimCheck.Cli;

/// <summary>Writes reports one behind the other.</summary>
internal static class ReportOutput
{
    public static void Write(IEnumerable<Report> reports, IReportFormat format, ReportOptions options, TextWriter writer, CancellationToken cancellation)
    {
        foreach (var report in reports)
        {
            cancellation.ThrowIfCancellationRequested();
            format.Write(report, writer, options);
        }
    }

    /// <summary>Fills a file with them.</summary>
    /// <returns>What is wrong with the path and the way out, or null.</returns>
    public static string? Fill(string path, IEnumerable<Report> reports, IReportFormat format, ReportOptions options, CancellationToken cancellation) =>
        OutputFile.FillText(path, writer => Write(reports, format, options, writer, cancellation));
}
