using System.CommandLine;
using ClaimCheck.Evaluation;
using ClaimCheck.Inputs;
using ClaimCheck.Json;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck evaluate DIR…</c></summary>
internal static class EvaluateCommand
{
    public static Command Create(CliConsole console, CancellationToken cancellationToken)
    {
        var folders = new Argument<string[]>("DIR") { Description = "Folders of articles with a gold.json, or folders of such folders.", Arity = ArgumentArity.OneOrMore };
        var format = Choice.OneOf("--format", "How the scores are printed.", "text", "json");
        var verbose = new Option<bool>("--verbose") { Description = "List everything missed, falsely reported, sprung or not aligned." };
        var except = new Option<string[]>("--except") { Description = "Story to leave out; may be given several times.", HelpName = "NAME" };
        var rules = new RuleSetOptions();
        var command = new Command("evaluate", "Checks labelled stories and says how much of what is labelled was found, and what was wrongly reported.") { folders, format, verbose, except };
        rules.AddTo(command);
        command.SetAction(parsed => RuleSetOptions.Guard(console, () =>
        {
            var checker = new ClaimChecker(rules.Read(parsed));
            var read = LabelledStories.Read(parsed.GetValue(folders)!, new ArticleFilesOptions { Formats = PageFormat.All }, cancellationToken);
            InputMessages.Tell(read.Errors, console.Errors);
            var result = StoryEvaluator.Evaluate(checker, Chosen(read, parsed.GetValue(except) ?? [], console), cancellationToken);
            if (result.Stories.Count > 0 || read.Errors.Count == 0)
            {
                Write(result, parsed.GetValue(format)!, parsed.GetValue(verbose), console.Output);
            }

            return read.Errors.Count > 0 ? ExitCodes.Input : ExitCodes.Done;
        }));
        return command;
    }

    private static IEnumerable<LabelledStory> Chosen(LabelledStoryResult read, string[] except, CliConsole console)
    {
        foreach (var name in except.Where(name => read.Stories.All(s => s.Name != name)))
        {
            console.Errors.WriteLine($"--except {name}: no story of that name was read; the names are {string.Join(", ", read.Stories.Select(s => s.Name))}.");
        }

        return read.Stories.Where(s => !except.Contains(s.Name, StringComparer.Ordinal));
    }

    private static void Write(EvaluationResult result, string format, bool verbose, TextWriter output)
    {
        if (format == "json")
        {
            EvaluationJson.Write(result, output, verbose);
        }
        else
        {
            EvaluationText.Write(result, output, verbose);
        }
    }
}
