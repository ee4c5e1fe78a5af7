using ClaimCheck.Inputs;
using ClaimCheck.Reporting;

namespace ClaimCheck.Cli;

/// <summary>What <c>check</c> was asked for.</summary>
internal sealed record CheckOptions
{
    public required string[] Paths { get; init; }

    public required ArticleFilesOptions Files { get; init; }

    public required IReportFormat Format { get; init; }

    public string? OutputFile { get; init; }

    public required RuleSet RuleSet { get; init; }

    public required ReportOptions Report { get; init; }

    /// <summary>Severity from which on findings fail the run; null for none.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>File that keeps what is known of the sources, or null.</summary>
    public string? TrustFile { get; init; }
}
