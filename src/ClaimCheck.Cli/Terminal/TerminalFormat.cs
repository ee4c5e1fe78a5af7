using ClaimCheck.Reporting;

namespace ClaimCheck.Cli.Terminal;

/// <summary>The report for a terminal with colours. A pipe, a file and NO_COLOR get the plain text instead.</summary>
internal sealed class TerminalFormat : IReportFormat
{
    /// <summary>The format that standard output gets for the one asked for: this one in place of text, where there are colours.</summary>
    public static IReportFormat For(IReportFormat format, CliConsole console) => console.IsRich && format.Name == "text" ? new TerminalFormat() : format;

    public string Name => "text";

    public string Extension => ".txt";

    public string MediaType => "text/plain";

    public bool HoldsSeveral => true;

    public void Write(Report report, TextWriter writer, ReportOptions options)
    {
        var console = TerminalOutput.Console(writer, options.Width);
        new TerminalReport(new ReportView(report, options.Language), console, options).Write();
    }
}
