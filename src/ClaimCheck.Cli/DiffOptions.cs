using ClaimCheck.Reporting;

namespace ClaimCheck.Cli;

/// <summary>What <c>diff</c> was asked for.</summary>
internal sealed record DiffOptions
{
    public required string Before { get; init; }

    public required string After { get; init; }

    public required string Format { get; init; }

    public string? OutputFile { get; init; }

    /// <summary>Severity from which on a contradiction that is new or worse fails the run; null for none.</summary>
    public Severity? FailOn { get; init; }

    public required ReportOptions Report { get; init; }
}
