namespace ClaimCheck.Json;

/// <summary>How a report is written as JSON.</summary>
public sealed record ReportJsonOptions
{
    /// <summary>Whether the articles' texts are written. Default: true. Without them offsets have nothing to point into.</summary>
    public bool IncludeText { get; init; } = true;

    /// <summary>Whether it is indented. Default: true; false puts a report on one line.</summary>
    public bool Indented { get; init; } = true;
}
