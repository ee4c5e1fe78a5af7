namespace ClaimCheck.Evaluation;

/// <summary>Something two or more articles say alike.</summary>
public sealed record GoldAgreement
{
    /// <summary>Its id in the story.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about, in plain words; only printed.</summary>
    public string Fact { get; init; } = "";

    /// <summary>One of <see cref="GoldKinds.All"/>, or null when the label does not say.</summary>
    public string? Kind { get; init; }

    /// <summary>The value in plain words; only printed.</summary>
    public string Value { get; init; } = "";

    /// <summary>Where it is said.</summary>
    public required Sequence<GoldQuote> Quotes { get; init; }
}
