using ClaimCheck.Support;

namespace ClaimCheck.Cli;

/// <summary>What <c>weigh</c> was asked for.</summary>
internal sealed record WeighFiles
{
    public required string[] Tables { get; init; }

    public required Dictionary<string, AttributeKind> Kinds { get; init; }

    public required Dictionary<string, Tolerance> Tolerances { get; init; }

    public string? Hierarchy { get; init; }

    public string? Pins { get; init; }

    public required string Method { get; init; }

    public string? Trust { get; init; }

    public string? TrustOut { get; init; }

    public bool Json { get; init; }

    public bool All { get; init; }

    public string? Output { get; init; }
}
