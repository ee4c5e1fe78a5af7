using ClaimCheck.Reporting;

namespace ClaimCheck.Json;

/// <summary>JSON that programs read and that can be read back, indented.</summary>
internal sealed class JsonFormat : IReportFormat
{
    public string Name => "json";

    public string Extension => ".json";

    public string MediaType => "application/json";

    public bool HoldsSeveral => false;

    public void Write(Report report, TextWriter writer, ReportOptions options)
    {
        ReportJson.Write(report, writer, new ReportJsonOptions { IncludeText = options.IncludeText, Indented = true });
        writer.Write('\n');
    }
}
