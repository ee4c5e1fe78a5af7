namespace ClaimCheck.Support;

/// <summary>Parameters of <see cref="PopAccu"/>. All defaults are those the published data sets were measured with; each is a share, 0 to 1, unless said.</summary>
public sealed record PopAccuOptions
{
    /// <summary>The defaults.</summary>
    public static readonly PopAccuOptions Default = new();

    /// <summary>A: how often a source nothing is known of states the supported value exactly.</summary>
    public double Accuracy { get; init; } = 0.8;

    /// <summary>How often it tells it more generally, in tables where values can be more general than others.</summary>
    public double Generality { get; init; } = 0.1;

    /// <summary>How many judged claims the prior of a source weighs, above 0.</summary>
    public double PriorClaims { get; init; } = 4;

    /// <summary>n: how many false values there are to choose from, at first; learned for each attribute from how often wrong claims agree; at least 1.</summary>
    public double FalseValues { get; init; } = 10;

    /// <summary>How much of the chance of a false value follows its popularity in the item; the rest is uniform over <see cref="FalseValues"/>.</summary>
    public double Popularity { get; init; } = 0.2;

    /// <summary>How much less often a claim is wrong by being too fine than by being another value.</summary>
    public double TooFine { get; init; } = 0.2;

    /// <summary>What the unanimous claim of several independent sources counts, beside a contested one.</summary>
    public double Unanimous { get; init; } = 0.25;

    /// <summary>By what root beliefs are flattened before sources are judged by them, at least 1: sources that carry their own item are not to vouch for themselves.</summary>
    public double Temperature { get; init; } = 2;

    /// <summary>From what agreement against the many two sources count as copies.</summary>
    public double CopyAgreement { get; init; } = 0.98;

    /// <summary>In how many such items they must have been compared, at least 1.</summary>
    public int CopyItems { get; init; } = 10;

    /// <summary>When to stop.</summary>
    public Stopping Stopping { get; init; } = Stopping.Default;
}
