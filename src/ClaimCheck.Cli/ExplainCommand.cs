using System.CommandLine;
using ClaimCheck.Inputs;
using ClaimCheck.Languages;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck explain PATH… (--fact ID | --quote TEXT --quote TEXT)</c></summary>
internal static class ExplainCommand
{
    public static Command Create(CliConsole console, CancellationToken cancellationToken)
    {
        var articles = new ArticleOptions();
        var fact = new Option<string?>("--fact") { Description = "Id of a fact or a finding of the report.", HelpName = "ID" };
        var quotes = new Option<string[]>("--quote") { Description = "Words of an article; given twice, the two are set side by side.", HelpName = "TEXT" };
        var story = new Option<string?>("--story") { Description = "Which story, where the input holds several.", HelpName = "NAME" };
        var format = Choice.OneOf("--format", "How the explanation is printed.", "text", "json");
        var ui = PrintOptions.Ui();
        var rules = new RuleSetOptions();
        var command = new Command("explain", "Says what words of the articles became, what they were compared with, and why something was flagged or not.")
        {
            fact, quotes, story, format, ui,
        };
        articles.AddTo(command);
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
            Paths = articles.Paths(parsed),
            Query = parsed.GetValue(fact) is { } id ? ExplainQuery.Fact(id) : ExplainQuery.Words(parsed.GetValue(quotes)!),
            Story = parsed.GetValue(story),
            Format = parsed.GetValue(format)!,
            Language = PrintOptions.LanguageOf(parsed.GetValue(ui)),
            RuleSet = rules.Read(parsed),
            Files = articles.Read(parsed),
        })));
        return command;
    }
}
