namespace ClaimCheck.Predicates;

/// <summary>A relation of the catalogue, or one of your own. Immutable.</summary>
public sealed record Predicate
{
    /// <summary>Lower-case words joined by points: <c>investment.amount</c>. An id that the catalogue has changes that predicate.</summary>
    public required string Id { get; init; }

    /// <summary>Its name in English. Default: empty, the id is shown.</summary>
    public string LabelEn { get; init; } = "";

    /// <summary>Its name in Chinese. Default: empty, the id is shown.</summary>
    public string LabelZh { get; init; } = "";

    /// <summary>What its values are: <c>money count share percentagePoint duration age rank measure date time</c>, the dimension of a measure
    /// (<c>length</c>, <c>mass</c> …), or <c>role name place polarity</c>, which are read by the engine's own readers only.</summary>
    public required string Dimension { get; init; }

    /// <summary>English words that speak of it when they stand near a value: "transfer fee". Any inflection is found. Default: none of your own.</summary>
    public Sequence<string> CuesEn { get; init; } = [];

    /// <summary>Chinese words that speak of it when they stand near a value: 转会费. Simplified letters also find traditional ones. Default: none of your own.</summary>
    public Sequence<string> CuesZh { get; init; } = [];

    /// <summary>Nouns it counts, in the English singular, <c>people</c> for all that name people. Default: none named, any.</summary>
    public Sequence<string> Counts { get; init; } = [];

    /// <summary>The smallest value that is read as one of it, in the dimension's base unit where it has one (seconds, metres), else as written. Default: any.</summary>
    public decimal? Least { get; init; }

    /// <summary>The greatest value that is read as one of it, in the same unit as <see cref="Least"/>. Default: any.</summary>
    public decimal? Greatest { get; init; }

    /// <summary>How many values it may have at once. Default: unknown.</summary>
    public Cardinality Cardinality { get; init; }

    /// <summary>How its value moves over time. Default: not at all.</summary>
    public Change Change { get; init; }

    /// <summary>Two numbers no further apart than this share of the greater one are compatible, 0 to 1. Default: 0, what the words themselves allow.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>The qualifiers (<c>period</c>, <c>round</c>, <c>place</c> …) that make two different values legal; null for all of them. Default: null.</summary>
    public Sequence<string>? Separators { get; init; }

    /// <summary>Whether it has words of its own.</summary>
    internal bool IsOwn => CuesEn.Count + CuesZh.Count > 0;

    /// <summary>Concepts of the lexicon that speak of it; the first is its own. <c>cut+headcount</c> speaks of it only where the sentence holds the second too.</summary>
    internal Sequence<string> Concepts { get; init; } = [];

    /// <summary>Whether a number without a noun cannot be meant.</summary>
    internal bool NeedsNoun { get; init; }

    /// <summary>Whether its values tell a change (rose by 8 %), a level (stood at 8 %), or either.</summary>
    internal Telling Tells { get; init; }

    /// <summary>Whether what its dates tell is over when it is told of: a birth, a crash.</summary>
    internal bool IsEnded { get; init; }

    /// <summary>More than this no value of it can be, in years of age or percent of a whole; null where nothing is known.</summary>
    internal decimal? Most { get; init; }

    /// <summary>Whether that is said of claims built by hand only: what is bought "142 % more" is read as a share held.</summary>
    internal bool IsMostOfGiven { get; init; }

    /// <summary>Whether whom it counts no other fate can have befallen (injured, evacuated). The missing may turn out dead, and who was hit may be either.</summary>
    internal bool IsFate { get; init; }

    /// <summary>Whether it counts whom an event befell.</summary>
    internal Toll Toll { get; init; }
}
