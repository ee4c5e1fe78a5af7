namespace ClaimCheck.Cli;

/// <summary>What <c>check</c> was asked for.</summary>
internal sealed record CheckOptions
{
    public required string[] Paths { get; init; }

    public required string Format { get; init; }

    public string? OutputFile { get; init; }

    public required RuleSet RuleSet { get; init; }

    public Severity MinSeverity { get; init; }

    /// <summary>Severity from which on findings fail the run; null for none.</summary>
    public Severity? FailOn { get; init; }

    public bool NoText { get; init; }

    public DateOnly? Published { get; init; }

    public string? Source { get; init; }

    public string? Encoding { get; init; }

    /// <summary>File that keeps what is known of the sources, or null.</summary>
    public string? TrustFile { get; init; }
}
