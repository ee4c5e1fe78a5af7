namespace ClaimCheck.Reporting.Markdown;

/// <summary>Markdown for issues, pull requests and notes: what GitHub and CommonMark with tables read.</summary>
internal sealed class MarkdownFormat : IReportFormat
{
    public string Name => "markdown";

    public string Extension => ".md";

    public string MediaType => "text/markdown";

    public bool HoldsSeveral => true;

    public void Write(Report report, TextWriter writer, ReportOptions options) => new MarkdownPage(new ReportView(report, options.Language), writer, options).Write();
}
