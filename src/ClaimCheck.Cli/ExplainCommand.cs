using System.CommandLine;
using ClaimCheck.Inputs;
using ClaimCheck.Languages;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck explain PATH… (--fact ID | --quote TEXT --quote TEXT)</c></summary>
internal static class ExplainCommand
{
    public static Command Create(CliConsole console, CancellationToken cancellationToken)
    {
        var paths = CheckCommand.PathArgument();
        var fact = new Option<string?>("--fact") { Description = "Id of a fact or a finding of the report.", HelpName = "ID" };
        var quotes = new Option<string[]>("--quote") { Description = "Words of an article; given twice, the two are set side by side.", HelpName = "TEXT" };
        var story = new Option<string?>("--story") { Description = "Which story, where the input holds several.", HelpName = "NAME" };
        var format = CheckCommand.OneOf("--format", "How the explanation is printed.", "text", "json");
        var ui = CheckCommand.OneOf("--ui", "Language of everything but the articles' words.", "en", "zh");
        var rules = new RuleSetOptions();
        var published = CheckCommand.PublishedOption();
        var encoding = CheckCommand.EncodingOption();
        var command = new Command("explain", "Says what words of the articles became, what they were compared with, and why something was flagged or not.")
        {
            paths, fact, quotes, story, format, ui, published, encoding,
        };
        rules.AddTo(command);
        command.Validators.Add(r =>
        {
            var (id, words) = (r.GetValue(fact), r.GetValue(quotes) ?? []);
            if (string.IsNullOrWhiteSpace(id) == (words.Length == 0) || Array.Exists(words, string.IsNullOrWhiteSpace))
            {
                r.AddError("explain takes --fact ID, or --quote TEXT once or twice: ids stand in the JSON report, words in the articles.");
            }
        });
        command.SetAction(parsed => RuleSetOptions.Guard(console, () => new ExplainRun(console, cancellationToken).Run(new ExplainOptions
        {
            Paths = parsed.GetValue(paths)!,
            Query = parsed.GetValue(fact) is { } id ? ExplainQuery.Fact(id) : ExplainQuery.Words(parsed.GetValue(quotes)!),
            Story = parsed.GetValue(story),
            Format = parsed.GetValue(format)!,
            Language = parsed.GetValue(ui) == "zh" ? UiLanguage.Chinese : UiLanguage.English,
            RuleSet = rules.Read(parsed),
            Files = new ArticleFilesOptions { Published = CheckCommand.Day(parsed.GetValue(published)), Encoding = parsed.GetValue(encoding), Formats = PageFormat.All },
        })));
        return command;
    }
}
