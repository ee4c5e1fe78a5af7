using ClaimCheck.Inputs;
using ClaimCheck.Reporting;

namespace ClaimCheck.Cli.Watching;

/// <summary>What <c>watch</c> was asked for.</summary>
internal sealed record WatchOptions
{
    public required string[] Paths { get; init; }

    public required IReportFormat Format { get; init; }

    /// <summary>File that is kept up to date with the report, or null.</summary>
    public string? OutputFile { get; init; }

    public required RuleSet RuleSet { get; init; }

    public required ReportOptions Report { get; init; }

    public required ArticleFilesOptions Files { get; init; }

    /// <summary>How often to look, without waiting for announcements; null to wait for them.</summary>
    public TimeSpan? Poll { get; init; }

    /// <summary>Full name of the file that is written, which is none of the input.</summary>
    public string? Excluded => OutputFile is null ? null : Path.GetFullPath(OutputFile);
}
