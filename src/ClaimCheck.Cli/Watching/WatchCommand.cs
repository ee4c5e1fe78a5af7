using System.CommandLine;
using ClaimCheck.Reporting;

namespace ClaimCheck.Cli.Watching;

/// <summary><c>claimcheck watch DIR…</c></summary>
internal static class WatchCommand
{
    private const double LeastPoll = 0.1;
    private const double MostPoll = 86_400;

    public static Command Create(CliConsole console, CancellationToken cancellationToken)
    {
        var articles = new ArticleOptions(Folders());
        var format = Choice.OneOf("--format", "How the report file is written.", [.. ReportFormats.All.Select(f => f.Name)]);
        var output = new Option<string?>("--output", "-o") { Description = "File to keep up to date with the whole report.", HelpName = "FILE" };
        var print = new PrintOptions("Lightest findings to print.");
        var poll = PollOption();
        var rules = new RuleSetOptions();
        var command = new Command("watch", "Checks articles, then again as files change, and prints what is new, what changed and what is gone, until Ctrl+C.")
        {
            format, output, poll,
        };
        articles.AddTo(command);
        print.AddTo(command);
        rules.AddTo(command);
        command.SetAction(parsed => RuleSetOptions.Guard(console, () => new WatchRun(console, TimeProvider.System, cancellationToken).Run(new WatchOptions
        {
            Paths = articles.Paths(parsed),
            Format = ReportFormats.Find(parsed.GetValue(format)!)!,
            OutputFile = parsed.GetValue(output),
            RuleSet = rules.Read(parsed),
            Report = print.Read(parsed, console),
            Files = articles.Read(parsed),
            Poll = parsed.GetValue(poll) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        })));
        return command;
    }

    private static Argument<string[]> Folders()
    {
        var paths = new Argument<string[]>("DIR") { Description = "Folders (recursive) or files of articles.", Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(r =>
        {
            foreach (var token in r.Tokens.Where(t => t.Value.Length > 0 && t.Value[0] == '-'))
            {
                r.AddError(token.Value == "-" ? "Standard input cannot be watched; name a folder." : $"Unknown option '{token.Value}'; claimcheck watch --help lists the options.");
            }
        });
        return paths;
    }

    private static Option<double?> PollOption()
    {
        var poll = new Option<double?>("--poll") { Description = "Look every so many seconds instead of waiting for the system's announcements: for network drives.", HelpName = "SECONDS" };
        poll.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<double?>() is { } seconds and not (>= LeastPoll and <= MostPoll))
            {
                r.AddError(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"--poll is {seconds}; it must be between {LeastPoll} and {MostPoll} seconds."));
            }
        });
        return poll;
    }
}
