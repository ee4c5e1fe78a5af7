namespace ClaimCheck.Reporting.Text;

/// <summary>Plain text for a terminal or a pipe.</summary>
internal sealed class TextFormat : IReportFormat
{
    public string Name => "text";

    public string Extension => ".txt";

    public string MediaType => "text/plain";

    public bool HoldsSeveral => true;

    public void Write(Report report, TextWriter writer, ReportOptions options)
    {
        writer.Write(report.Story is null ? "" : $"=== {Excerpt.Clean(report.Story)} ===\n");
        TextReport.Write(report, writer, options);
    }
}
