using ClaimCheck.Inputs;
using ClaimCheck.Json;
using ClaimCheck.Reporting;

namespace ClaimCheck.Cli;

/// <summary>One run of <c>check</c>: reads, checks and writes story by story, decides the exit code.</summary>
internal sealed class CheckRun(CliConsole console, CancellationToken cancellationToken)
{
    public int Run(CheckOptions options)
    {
        var input = ArticleFiles.Read(options.Paths, console.Input, new ArticleFilesOptions { Published = options.Published, Source = options.Source, Encoding = options.Encoding }, cancellationToken);
        InputMessages.Tell(input, console.Errors);
        var stories = input.Articles.GroupBy(a => a.Story, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToArray();
        if (options.Format == "json" && stories.Length > 1)
        {
            console.Errors.WriteLine("The input holds several stories; --format json writes one report. Use --format jsonl, which writes one on each line.");
            return ExitCodes.Usage;
        }

        var failed = false;
        if (stories.Length > 0 && !ResultFile.Write(options.OutputFile, console, writer => failed = Check(stories, options, writer)))
        {
            return ExitCodes.Input;
        }

        return input.Errors.Count > 0 ? ExitCodes.Input : failed ? ExitCodes.Findings : ExitCodes.Done;
    }

    /// <summary>Checks and writes one story after another, so that no more than one report is held.</summary>
    /// <returns>Whether there are contradictions at or above <see cref="CheckOptions.FailOn"/>.</returns>
    private bool Check(IEnumerable<IGrouping<string?, Article>> stories, CheckOptions options, TextWriter writer)
    {
        var checker = new ClaimChecker(RuleSet.Default with { Bounds = options.Bounds });
        var failed = false;
        foreach (var story in stories)
        {
            var report = checker.Check(story, cancellationToken);
            Write(report, options, writer);
            failed |= options.FailOn is { } least && report.Contradictions.Any(f => f.Severity >= least);
        }

        return failed;
    }

    private void Write(Report report, CheckOptions options, TextWriter writer)
    {
        if (options.Format == "text")
        {
            writer.Write(report.Story is null ? "" : $"=== {report.Story} ===\n");
            TextReport.Write(report, writer, new TextReportOptions { Width = console.Width, MinSeverity = options.MinSeverity });
            return;
        }

        ReportJson.Write(report, writer, new ReportJsonOptions { IncludeText = !options.NoText, Indented = options.Format == "json" });
        writer.Write('\n');
    }
}
