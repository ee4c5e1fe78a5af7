using System.CommandLine;
using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Reporting;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck check PATH…</c></summary>
internal static class CheckCommand
{
    public static Command Create(CliConsole console, CancellationToken cancellationToken)
    {
        var paths = PathArgument();
        var format = OneOf("--format", "How the report is printed.", [.. ReportFormats.All.Select(f => f.Name)]);
        var output = new Option<string?>("--output", "-o") { Description = "File to write the report to, instead of standard output.", HelpName = "FILE" };
        var rules = new RuleSetOptions();
        var minSeverity = OneOf("--min-severity", "Lightest findings to print as text, Markdown or HTML.", "minor", "major", "critical");
        var failOn = OneOf("--fail-on", "Severity of contradictions from which on the exit code is 1.", "none", "minor", "major", "critical");
        var noText = new Option<bool>("--no-text") { Description = "Leave the articles' texts out." };
        var ui = OneOf("--ui", "Language of everything but the articles' words.", "en", "zh");
        var rulePages = RulePagesOption();
        var published = PublishedOption();
        var source = new Option<string?>("--source") { Description = "Source of articles that name none.", HelpName = "NAME" };
        var encoding = EncodingOption();
        var trust = new Option<string?>("--trust") { Description = "File that keeps how reliable sources have been: read before, written after, so that stories teach each other. It need not exist yet.", HelpName = "FILE" };
        var command = new Command("check", "Checks articles against each other and reports what contradicts and what agrees.")
        {
            paths, format, output, minSeverity, failOn, noText, ui, rulePages, published, source, encoding, trust,
        };
        rules.AddTo(command);
        command.SetAction(parsed => RuleSetOptions.Guard(console, () => new CheckRun(console, cancellationToken).Run(new CheckOptions
        {
            Paths = parsed.GetValue(paths)!,
            Format = ReportFormats.Find(parsed.GetValue(format)!)!,
            OutputFile = parsed.GetValue(output),
            RuleSet = rules.Read(parsed),
            Report = new ReportOptions
            {
                Language = parsed.GetValue(ui) == "zh" ? UiLanguage.Chinese : UiLanguage.English,
                Width = console.Width,
                MinSeverity = Enum.Parse<Severity>(parsed.GetValue(minSeverity)!, ignoreCase: true),
                IncludeText = !parsed.GetValue(noText),
                RulePages = RulePagesAt(parsed.GetValue(rulePages)),
            },
            FailOn = SeverityOf(parsed.GetValue(failOn)),
            Published = Day(parsed.GetValue(published)),
            Source = parsed.GetValue(source),
            Encoding = parsed.GetValue(encoding),
            TrustFile = parsed.GetValue(trust),
        })));
        return command;
    }

    public static Argument<string[]> PathArgument()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files (text, Markdown, JSON, web pages, feeds), folders (recursive), quoted patterns such as 'stories/**/*.html', or - for standard input.", Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(r =>
        {
            foreach (var token in r.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
            {
                r.AddError($"Unknown option '{token.Value}'; claimcheck check --help lists the options. A file of that name is given as ./{token.Value}.");
            }
        });
        return paths;
    }

    public static Option<string?> PublishedOption()
    {
        var published = new Option<string?>("--published") { Description = "Day of publication of articles that give none, as 2025-10-29.", HelpName = "DATE" };
        published.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<string?>() is { } day && Day(day) is null)
            {
                r.AddError($"--published is '{day}'; it must be a day such as 2025-10-29.");
            }
        });
        return published;
    }

    public static Option<string?> RulePagesOption()
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

    /// <summary>The severity of a word; null for <c>none</c>.</summary>
    public static Severity? SeverityOf(string? word) => word is "none" or null ? null : Enum.Parse<Severity>(word, ignoreCase: true);

    /// <summary>The address with a place for the id; a bare folder is taken for one that holds the Markdown pages.</summary>
    public static string? RulePagesAt(string? address) =>
        address is null || address.Contains("{id}", StringComparison.Ordinal) ? address : address.TrimEnd('/') + "/rules/{id}.md";

    public static Option<string?> EncodingOption() =>
        new("--encoding") { Description = "Encoding of files without a byte-order mark; detected when left out.", HelpName = "NAME" };

    /// <summary>An option that takes one of a few words; the first is the default.</summary>
    public static Option<string> OneOf(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => words[0], HelpName = string.Join('|', words) };
        option.Validators.Add(r =>
        {
            var word = r.GetValueOrDefault<string>();
            if (Array.IndexOf(words, word) < 0)
            {
                r.AddError($"{name} is '{word}'; it must be one of {string.Join(", ", words)}.");
            }
        });
        return option;
    }

    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
