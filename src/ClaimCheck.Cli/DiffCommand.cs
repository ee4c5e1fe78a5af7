using System.CommandLine;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck diff A.json B.json</c></summary>
internal static class DiffCommand
{
    public static Command Create(CliConsole console, CancellationToken cancellationToken)
    {
        var before = ReportArgument("BEFORE", "The earlier report");
        var after = ReportArgument("AFTER", "The later report");
        var format = Choice.OneOf("--format", "How the changes are printed.", "text", "json", "markdown");
        var output = new Option<string?>("--output", "-o") { Description = "File to write the changes to, instead of standard output.", HelpName = "FILE" };
        var print = new PrintOptions("Lightest findings to print as text or Markdown.");
        var failOn = Choice.OneOf("--fail-on", "Severity from which on a contradiction that is new or worse makes the exit code 1.", "none", "minor", "major", "critical");
        var command = new Command("diff", "Says what changed between two reports: findings that are new, changed or gone, and which articles made them so.")
        {
            before, after, format, output, failOn,
        };
        print.AddTo(command);
        command.Validators.Add(r =>
        {
            if (r.GetValue(before) == "-" && r.GetValue(after) == "-")
            {
                r.AddError("Only one of the two reports can come from standard input.");
            }
        });
        command.SetAction(parsed => new DiffRun(console, cancellationToken).Run(new DiffOptions
        {
            Before = parsed.GetValue(before)!,
            After = parsed.GetValue(after)!,
            Format = parsed.GetValue(format)!,
            OutputFile = parsed.GetValue(output),
            FailOn = Choice.SeverityOf(parsed.GetValue(failOn)),
            Report = print.Read(parsed, console),
        }));
        return command;
    }

    private static Argument<string> ReportArgument(string name, string what) =>
        new(name) { Description = $"{what}: a file that check --format json or jsonl wrote, or - for standard input." };
}
