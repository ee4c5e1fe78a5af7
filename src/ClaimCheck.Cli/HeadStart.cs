using ClaimCheck.Cli.Terminal;
using ClaimCheck.Languages;
using ClaimCheck.Reporting;
using ClaimCheck.Values;

namespace ClaimCheck.Cli;

/// <summary>
/// Loads and compiles the end of a check on another processor while its beginning runs on this one. A run of the tool is nearly all start-up:
/// the second check of a story in one process takes a fortieth of the first.
/// </summary>
internal static class HeadStart
{
    private static readonly string[] s_checks = ["check", "watch", "explain", "evaluate"];

    /// <summary>Begins, where the command line is going to check, and does not wait. What comes of it is used by nobody, so nothing that happens there changes the run.</summary>
    public static void Begin(string[] args, CliConsole console)
    {
        if (Environment.ProcessorCount > 1 && args.Length > 0 && s_checks.Contains(args[0]))
        {
            _ = Task.Run(() => Run(FormatOf(args, console)));
        }
    }

    /// <summary>The largest tables first, then facts, rules, support and printing, by claims of the common kinds in both languages.</summary>
    internal static Report Run(IReportFormat format)
    {
        ConceptLexicon.Default.EnglishWord([]);
        ConceptLexicon.Default.Chinese([]);
        var report = new ClaimChecker().CheckClaims(
        [
            Claim("a", "layoffs.count", "600 jobs"), Claim("b", "layoffs.count", "900个岗位"),
            Claim("a", "investment.amount", "$14.3 billion"), Claim("b", "investment.amount", "148亿美元"),
            Claim("a", "release.date", "3 April 2024"), Claim("b", "release.date", "2025年4月"),
        ]);
        format.Write(report, TextWriter.Null, new ReportOptions());
        return report;
    }

    /// <summary>The format as it will be parsed; text where the word is none.</summary>
    private static IReportFormat FormatOf(string[] args, CliConsole console)
    {
        var at = Array.IndexOf(args, "--format") + 1;
        var format = (at > 0 && at < args.Length ? ReportFormats.Find(args[at]) : null) ?? ReportFormats.Find("text")!;
        return TerminalFormat.For(format, console);
    }

    private static Claim Claim(string article, string predicate, string value) =>
        new() { Article = article, Subject = new Entity("e", "E"), Predicate = predicate, Value = ClaimValue.Parse(value)! };
}
