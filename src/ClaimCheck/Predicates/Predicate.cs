namespace ClaimCheck.Predicates;

/// <summary>A relation of the catalogue.</summary>
internal sealed record Predicate
{
    public required string Id { get; init; }

    public required string LabelEn { get; init; }

    public required string LabelZh { get; init; }

    /// <summary>What its values are: a dimension in lower case, <c>measure</c> for any measure, <c>date</c> or <c>role</c>.</summary>
    public required string Dimension { get; init; }

    /// <summary>Concepts of the lexicon that speak of it; the first is its own.</summary>
    public required Sequence<string> Concepts { get; init; }

    /// <summary>Whether only people are counted.</summary>
    public bool CountsPeople { get; init; }

    public Cardinality Cardinality { get; init; }

    public Change Change { get; init; }
}
