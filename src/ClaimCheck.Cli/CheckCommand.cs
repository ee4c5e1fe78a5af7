using System.CommandLine;
using ClaimCheck.Reporting;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck check PATH…</c></summary>
internal static class CheckCommand
{
    public static Command Create(CliConsole console, CancellationToken cancellationToken)
    {
        var articles = new ArticleOptions();
        var format = Choice.OneOf("--format", "How the report is printed.", [.. ReportFormats.All.Select(f => f.Name)]);
        var output = new Option<string?>("--output", "-o") { Description = "File to write the report to, instead of standard output.", HelpName = "FILE" };
        var rules = new RuleSetOptions();
        var print = new PrintOptions("Lightest findings to print as text, Markdown or HTML.");
        var failOn = Choice.OneOf("--fail-on", "Severity of contradictions from which on the exit code is 1.", "none", "minor", "major", "critical");
        var noText = new Option<bool>("--no-text") { Description = "Leave the articles' texts out." };
        var trust = new Option<string?>("--trust") { Description = "File that keeps how reliable sources have been: read before, written after, so that stories teach each other. It need not exist yet.", HelpName = "FILE" };
        var command = new Command("check", "Checks articles against each other and reports what contradicts and what agrees.")
        {
            format, output, failOn, noText, trust,
        };
        articles.AddTo(command);
        print.AddTo(command);
        rules.AddTo(command);
        command.SetAction(parsed => RuleSetOptions.Guard(console, () => new CheckRun(console, cancellationToken).Run(new CheckOptions
        {
            Paths = articles.Paths(parsed),
            Files = articles.Read(parsed),
            Format = ReportFormats.Find(parsed.GetValue(format)!)!,
            OutputFile = parsed.GetValue(output),
            RuleSet = rules.Read(parsed),
            Report = print.Read(parsed, console) with { IncludeText = !parsed.GetValue(noText) },
            FailOn = Choice.SeverityOf(parsed.GetValue(failOn)),
            TrustFile = parsed.GetValue(trust),
        })));
        return command;
    }
}
