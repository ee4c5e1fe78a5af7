using ClaimCheck.Languages;

namespace ClaimCheck.Reporting;

/// <summary>How a report is printed. Each format uses what concerns it.</summary>
public sealed record ReportOptions
{
    /// <summary>The language of everything but the articles' words. Default: English.</summary>
    public UiLanguage Language { get; init; }

    /// <summary>Columns a line of text may fill; Chinese characters fill two. From 40; default 100.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Findings lighter than this are counted but not printed by the formats that are read by people: text, Markdown and HTML. Default: <see cref="Severity.Minor"/>, all.</summary>
    public Severity MinSeverity { get; init; } = Severity.Minor;

    /// <summary>Whether the articles' texts are part of the output, where the format holds them. Default: yes. The words of claims always are.</summary>
    public bool IncludeText { get; init; } = true;

    /// <summary>Address of the page about a rule, in which <c>{id}</c> stands for the rule's id: <c>https://example.org/claimcheck/rules/{id}.html</c>.
    /// Relative ones are relative to the report; SARIF leaves them out. Null links to none. Default: null.</summary>
    public string? RulePages { get; init; }

    /// <summary>The address of the page about a rule, or null.</summary>
    internal string? RulePage(string rule) => RulePages?.Replace("{id}", rule, StringComparison.Ordinal);
}
