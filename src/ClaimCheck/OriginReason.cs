namespace ClaimCheck;

/// <summary>Why articles are taken to go back to one text.</summary>
public sealed record OriginReason
{
    /// <summary>What shows it.</summary>
    public required OriginKind Kind { get; init; }

    /// <summary>Ids of the articles it holds for, in ordinal order.</summary>
    public required Sequence<string> Articles { get; init; }

    /// <summary>Of near-duplicates the share of the shorter text's shingles that the longer has too (containment, Broder 1997), the
    /// least that joined two of them; 0 to 1, two places; null for the others.</summary>
    public decimal? Similarity { get; init; }

    /// <summary>Of credits the agency's id, one for its names in both languages (<c>xinhua</c>); null for the others.</summary>
    public string? Agency { get; init; }

    /// <summary>The words that show it: the sentence, the credits, the figures as the first article gives them; none for near-duplicates.</summary>
    public Sequence<string> Words { get; init; } = [];
}
