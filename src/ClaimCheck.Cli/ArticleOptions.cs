using System.CommandLine;
using System.Globalization;
using ClaimCheck.Inputs;

namespace ClaimCheck.Cli;

/// <summary>Which articles a command reads, and what holds for those that say nothing themselves.</summary>
internal sealed class ArticleOptions
{
    private readonly Argument<string[]> _paths;
    private readonly Option<string?> _published = new("--published") { Description = "Day of publication of articles that give none, as 2025-10-29.", HelpName = "DATE" };
    private readonly Option<string?> _source = new("--source") { Description = "Source of articles that name none.", HelpName = "NAME" };
    private readonly Option<string?> _encoding = new("--encoding") { Description = "Encoding of files without a byte-order mark; detected when left out.", HelpName = "NAME" };

    /// <param name="paths">Where the articles are, for a command that does not take everything there is.</param>
    public ArticleOptions(Argument<string[]>? paths = null)
    {
        _paths = paths ?? AnyPaths();
        _published.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<string?>() is { } day && Day(day) is null)
            {
                r.AddError($"--published is '{day}'; it must be a day such as 2025-10-29.");
            }
        });
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        command.Options.Add(_published);
        command.Options.Add(_source);
        command.Options.Add(_encoding);
    }

    public string[] Paths(ParseResult parsed) => parsed.GetValue(_paths)!;

    /// <summary>How the files are read, pages and feeds among them.</summary>
    public ArticleFilesOptions Read(ParseResult parsed) => new()
    {
        Published = Day(parsed.GetValue(_published)),
        Source = parsed.GetValue(_source),
        Encoding = parsed.GetValue(_encoding),
        Formats = PageFormat.All,
    };

    private static Argument<string[]> AnyPaths()
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

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
