namespace ClaimCheck.Reporting.Html;

/// <summary>One page that needs nothing else: no request leaves it, it opens from disk and prints.</summary>
internal sealed class HtmlFormat : IReportFormat
{
    public string Name => "html";

    public string Extension => ".html";

    public string MediaType => "text/html";

    public bool HoldsSeveral => false;

    public void Write(Report report, TextWriter writer, ReportOptions options) => new HtmlPage(new ReportModel(report, options), new HtmlWriter(writer)).Write();
}
