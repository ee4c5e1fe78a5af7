using ClaimCheck.Values;

namespace ClaimCheck;

/// <summary>What was made of two claims: what their values are to each other, how alike their contexts are, and where it ended.</summary>
public sealed record PairExplanation
{
    /// <summary>Id of one claim.</summary>
    public required string Left { get; init; }

    /// <summary>Id of the other.</summary>
    public required string Right { get; init; }

    /// <summary>How their values stand to each other.</summary>
    public required Relation Relation { get; init; }

    /// <summary>Why, in words with numbers, in English.</summary>
    public required string Comparison { get; init; }

    /// <summary>Why, as id and arguments, printable in any language.</summary>
    public required Message ComparisonMessage { get; init; }

    /// <summary>How alike their contexts are, the total first; empty where that was not asked.</summary>
    public Sequence<ScorePart> Score { get; init; } = [];

    /// <summary>What the two contexts have in common, the most telling first: names, concepts, words.</summary>
    public Sequence<string> Shared { get; init; } = [];

    /// <summary>Where their way into one fact ended.</summary>
    public required PairGate Gate { get; init; }

    /// <summary>Why it ended there, or what came of the fact, in English.</summary>
    public required string Reason { get; init; }

    /// <summary>The same, sentence by sentence, as ids and arguments, printable in any language.</summary>
    public required Sequence<Message> ReasonMessages { get; init; }

    /// <summary>Id of the fact that holds both, or null.</summary>
    public string? Fact { get; init; }

    /// <summary>Id of the finding about that fact, or null.</summary>
    public string? Finding { get; init; }
}
