namespace ClaimCheck.Evaluation;

/// <summary>A contradiction a reader found.</summary>
public sealed record GoldContradiction
{
    /// <summary>Its id in the story.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about, in plain words; only printed.</summary>
    public string Fact { get; init; } = "";

    /// <summary>One of <see cref="GoldKinds.All"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether it is labelled major. Default: false.</summary>
    public bool IsMajor { get; init; }

    /// <summary>The versions, two or more.</summary>
    public required Sequence<GoldSide> Sides { get; init; }
}
