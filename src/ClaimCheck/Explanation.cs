namespace ClaimCheck;

/// <summary>Why something was flagged, or why not. Immutable.</summary>
public sealed record Explanation
{
    /// <summary>The whole report: claims, facts and findings below are named by their ids in it.</summary>
    public required Report Report { get; init; }

    /// <summary>What became of the words asked about.</summary>
    public Sequence<QuoteReading> Quotes { get; init; } = [];

    /// <summary>Ids of the claims it is about.</summary>
    public Sequence<string> Claims { get; init; } = [];

    /// <summary>Of those claims the words that chose the predicate; a claim that is missing was read by its form or kind.</summary>
    public Sequence<ClaimCue> Cues { get; init; } = [];

    /// <summary>Ids of the facts that hold them; empty where a fact asked about is not in the report.</summary>
    public Sequence<string> Facts { get; init; } = [];

    /// <summary>What was made of the claims two by two; of very many the likeliest only.</summary>
    public Sequence<PairExplanation> Pairs { get; init; } = [];

    /// <summary>The findings about those facts, in report order.</summary>
    public Sequence<Finding> Findings => Report.Contradictions.Concat(Report.Findings).Where(f => f.Facts.Any(Facts.Contains)).ToSequence();
}
