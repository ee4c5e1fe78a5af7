namespace ClaimCheck.Support;

/// <summary>Parameters of <see cref="AccuCopy"/>, by their symbols in the paper and with its defaults; each is a share, 0 to 1 exclusive, unless said.</summary>
public sealed record AccuCopyOptions
{
    /// <summary>The defaults.</summary>
    public static readonly AccuCopyOptions Default = new();

    /// <summary>n: how many false values an item has to choose from, above 0.</summary>
    public double N { get; init; } = 100;

    /// <summary>ρ: how much values alike vote for each other, 0 to 1.</summary>
    public double Rho { get; init; } = 0.5;

    /// <summary>ε: how often a source nothing is known of is wrong.</summary>
    public double Epsilon { get; init; } = 0.2;

    /// <summary>α: how likely two sources nothing is known of are independent.</summary>
    public double Alpha { get; init; } = 0.2;

    /// <summary>c: how likely a value of a copier is copied.</summary>
    public double C { get; init; } = 0.8;

    /// <summary>When to stop.</summary>
    public Stopping Stopping { get; init; } = Stopping.Default;
}
