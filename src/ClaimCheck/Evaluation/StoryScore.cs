namespace ClaimCheck.Evaluation;

/// <summary>What a report gets right and wrong of one labelled story.</summary>
public sealed record StoryScore
{
    /// <summary>Name of the story.</summary>
    public required string Story { get; init; }

    /// <summary>What was counted.</summary>
    public required ScoreCounts Counts { get; init; }

    /// <summary>The same by kind of value, in ordinal order.</summary>
    public required Sequence<KindScore> Kinds { get; init; }

    /// <summary>Labelled contradictions that no finding shows.</summary>
    public required Sequence<GoldContradiction> Missed { get; init; }

    /// <summary>Reported contradictions that are not labelled.</summary>
    public required Sequence<Finding> FalseAlarms { get; init; }

    /// <summary>Traps sprung.</summary>
    public required Sequence<SprungTrap> Sprung { get; init; }

    /// <summary>Labelled agreements that no fact holds together.</summary>
    public required Sequence<GoldAgreement> Unaligned { get; init; }
}
