using ClaimCheck.Cli.Terminal;
using ClaimCheck.Json;
using ClaimCheck.Reporting;

namespace ClaimCheck.Cli;

/// <summary>One run of <c>diff</c>: reads both, compares story by story, writes, decides the exit code.</summary>
internal sealed class DiffRun(CliConsole console, CancellationToken cancellationToken)
{
    public int Run(DiffOptions options)
    {
        var before = ReportFile.Read(options.Before, console.Input, console.Errors.WriteLine, cancellationToken);
        var after = ReportFile.Read(options.After, console.Input, console.Errors.WriteLine, cancellationToken);
        if (before is null || after is null)
        {
            return ExitCodes.Input;
        }

        var diffs = ReportDiff.Between(before, after);
        cancellationToken.ThrowIfCancellationRequested();
        if (!Write(diffs, options))
        {
            return ExitCodes.Input;
        }

        return options.FailOn is { } least && diffs.Any(d => d.Findings.Any(c => c.IsWorse && c.Finding.Severity >= least)) ? ExitCodes.Findings : ExitCodes.Done;
    }

    private bool Write(Sequence<ReportDiff> diffs, DiffOptions options)
    {
        if (options.OutputFile is not { } path)
        {
            if (console.IsRich && options.Format == "text")
            {
                DiffText.Write(diffs, new TerminalDiffLines(console.Output, console.Width), options.Report);
            }
            else
            {
                Write(diffs, console.Output, options);
            }

            return true;
        }

        var trouble = OutputFile.FillText(path, writer => Write(diffs, writer, options));
        if (trouble is not null)
        {
            console.Errors.WriteLine($"{path}: error: the changes could not be written: {trouble}");
        }

        return trouble is null;
    }

    private static void Write(Sequence<ReportDiff> diffs, TextWriter writer, DiffOptions options)
    {
        switch (options.Format)
        {
            case "json":
                DiffJson.Write(diffs, writer);
                break;
            case "markdown":
                DiffMarkdown.Write(diffs, writer, options.Report);
                break;
            default:
                DiffText.Write(diffs, writer, options.Report);
                break;
        }
    }
}
