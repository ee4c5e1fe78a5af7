using ClaimCheck.Cli.Terminal;
using ClaimCheck.Inputs;
using ClaimCheck.Support;

namespace ClaimCheck.Cli;

/// <summary>One run of <c>check</c>: reads, checks story by story, writes, decides the exit code.</summary>
internal sealed class CheckRun(CliConsole console, CancellationToken cancellationToken)
{
    public int Run(CheckOptions options)
    {
        var input = ArticleFiles.Read(options.Paths, console.Input, options.Files, cancellationToken);
        InputMessages.Tell(input, console.Errors);
        var stories = input.Articles.GroupBy(a => a.Story, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToArray();
        if (!options.Format.HoldsSeveral && stories.Length > 1)
        {
            console.Errors.WriteLine($"The input holds several stories; --format {options.Format.Name} writes one report. Use --format jsonl, which writes one on each line.");
            return ExitCodes.Usage;
        }

        var trust = TrustFile.Read(options.TrustFile, console.Errors.WriteLine);
        var reports = Check(stories, new ClaimChecker(options.RuleSet, trust ?? TrustState.Empty));
        if ((reports.Length > 0 && !Write(reports, options)) || trust is null || !Learn(options.TrustFile, trust, reports))
        {
            return ExitCodes.Input;
        }

        return input.Errors.Count > 0 ? ExitCodes.Input
            : options.FailOn is { } least && Array.Exists(reports, r => r.Contradictions.Any(f => f.IsOpen && f.Severity >= least)) ? ExitCodes.Findings
            : ExitCodes.Done;
    }

    /// <summary>The reports in the order of the stories, which are checked side by side.</summary>
    private Report[] Check(IEnumerable<Article>[] stories, ClaimChecker checker)
    {
        var (reports, done) = (new Report[stories.Length], 0);
        using var progress = new ProgressLine(console.Errors, console.ShowsProgress, TimeProvider.System);
        Parallel.For(0, stories.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            reports[i] = checker.Check(stories[i], stories.Length == 1 ? new ArticleProgress(progress) : null, cancellationToken);
            if (stories.Length > 1)
            {
                progress.Tell(Interlocked.Increment(ref done), stories.Length, "stories");
            }
        });
        return reports;
    }

    /// <summary>Adds what the reports teach of the sources to the file that keeps it.</summary>
    private bool Learn(string? file, TrustState trust, Report[] reports)
    {
        var trouble = file is null ? null : TrustFile.Write(file, reports.Aggregate(trust, (known, report) => known.Learn(report)));
        if (trouble is not null)
        {
            console.Errors.WriteLine($"{file}: error: what was learned of the sources could not be written: {trouble}");
        }

        return trouble is null;
    }

    private bool Write(Report[] reports, CheckOptions options)
    {
        if (options.OutputFile is not { } path)
        {
            ReportOutput.Write(reports, TerminalFormat.For(options.Format, console), options.Report, console.Output, cancellationToken);
            return true;
        }

        var trouble = ReportOutput.Fill(path, reports, options.Format, options.Report, cancellationToken);
        if (trouble is not null)
        {
            console.Errors.WriteLine($"{path}: error: the report could not be written: {trouble}");
        }
        else if (options.Format.Name == "text" && ReportFormats.All.FirstOrDefault(f => f.Name != "text" && path.EndsWith(f.Extension, StringComparison.OrdinalIgnoreCase)) is { } named)
        {
            console.Errors.WriteLine($"{path}: note: this is the report as text; --format {named.Name} writes what the name of the file says.");
        }

        return trouble is null;
    }
}
