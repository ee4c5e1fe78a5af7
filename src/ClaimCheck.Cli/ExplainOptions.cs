using ClaimCheck.Inputs;
using ClaimCheck.Languages;

namespace ClaimCheck.Cli;

/// <summary>What <c>explain</c> was asked for.</summary>
internal sealed record ExplainOptions
{
    public required string[] Paths { get; init; }

    public required ExplainQuery Query { get; init; }

    /// <summary>Which story, or null for the only one.</summary>
    public string? Story { get; init; }

    public required string Format { get; init; }

    public required UiLanguage Language { get; init; }

    public required RuleSet RuleSet { get; init; }

    public required ArticleFilesOptions Files { get; init; }
}
