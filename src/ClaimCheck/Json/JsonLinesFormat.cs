using ClaimCheck.Reporting;

namespace ClaimCheck.Json;

/// <summary>JSON with each report on a line of its own.</summary>
internal sealed class JsonLinesFormat : IReportFormat
{
    public string Name => "jsonl";

    public string Extension => ".jsonl";

    public string MediaType => "application/x-ndjson";

    public bool HoldsSeveral => true;

    public void Write(Report report, TextWriter writer, ReportOptions options)
    {
        ReportJson.Write(report, writer, new ReportJsonOptions { IncludeText = options.IncludeText, Indented = false });
        writer.Write('\n');
    }
}
