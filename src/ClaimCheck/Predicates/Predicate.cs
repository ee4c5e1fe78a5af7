namespace ClaimCheck.Predicates;

/// <summary>A relation of the catalogue.</summary>
internal sealed record Predicate
{
    public required string Id { get; init; }

    public required string LabelEn { get; init; }

    public required string LabelZh { get; init; }

    /// <summary>What its values are: a dimension in lower case, <c>measure</c> for any measure, <c>date</c> or <c>role</c>.</summary>
    public required string Dimension { get; init; }

    /// <summary>Concepts of the lexicon that speak of it; the first is its own. <c>cut+headcount</c> speaks of it only where the sentence holds the second too.</summary>
    public required Sequence<string> Concepts { get; init; }

    /// <summary>Nouns it counts, in the English singular, <c>people</c> for all that name people; empty for any.</summary>
    public Sequence<string> Counts { get; init; } = [];

    /// <summary>Whether a number without a noun cannot be meant.</summary>
    public bool NeedsNoun { get; init; }

    /// <summary>Whether its values tell a change (rose by 8 %), a level (stood at 8 %), or either.</summary>
    public Telling Tells { get; init; }

    /// <summary>The smallest value that makes sense, in the dimension's base unit where it has one.</summary>
    public decimal? Least { get; init; }

    /// <summary>The greatest value that makes sense, in the dimension's base unit where it has one.</summary>
    public decimal? Greatest { get; init; }

    public Cardinality Cardinality { get; init; }

    public Change Change { get; init; }

    public Toll Toll { get; init; }
}
