using System.CommandLine;
using ClaimCheck.Languages;
using ClaimCheck.Reporting;

namespace ClaimCheck.Cli;

/// <summary>How a command prints findings: from which severity on, in which language, with links where to.</summary>
/// <param name="minSeverity">What the least severity is the least of.</param>
internal sealed class PrintOptions(string minSeverity)
{
    private readonly Option<string> _minSeverity = Choice.OneOf("--min-severity", minSeverity, "minor", "major", "critical");
    private readonly Option<string> _ui = Ui();
    private readonly Option<string?> _rulePages = RulePages();

    /// <summary>The language a command speaks.</summary>
    public static Option<string> Ui() => Choice.OneOf("--ui", "Language of everything but the articles' words.", "en", "zh");

    public static UiLanguage LanguageOf(string? word) => word == "zh" ? UiLanguage.Chinese : UiLanguage.English;

    public void AddTo(Command command)
    {
        command.Options.Add(_minSeverity);
        command.Options.Add(_ui);
        command.Options.Add(_rulePages);
    }

    public ReportOptions Read(ParseResult parsed, CliConsole console) => new()
    {
        Language = LanguageOf(parsed.GetValue(_ui)),
        Width = console.Width,
        MinSeverity = Choice.SeverityOf(parsed.GetValue(_minSeverity)) ?? Severity.Minor,
        RulePages = AddressOf(parsed.GetValue(_rulePages)),
    };

    private static Option<string?> RulePages()
    {
        var pages = new Option<string?>("--rule-pages") { Description = "Web address of the pages about rules, {id} for a rule's id; reports link to them. Without {id}, rules/{id}.md is added.", HelpName = "URL" };
        pages.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<string?>() is { } address && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)))
            {
                r.AddError($"--rule-pages is '{address}'; it must be a web address such as https://example.org/claimcheck/rules/{{id}}.html.");
            }
        });
        return pages;
    }

    /// <summary>The address with a place for the id; a bare folder is taken for one that holds the Markdown pages.</summary>
    private static string? AddressOf(string? address) =>
        address is null || address.Contains("{id}", StringComparison.Ordinal) ? address : address.TrimEnd('/') + "/rules/{id}.md";
}
