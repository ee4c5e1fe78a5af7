using ClaimCheck.Values;

namespace ClaimCheck.Claims.Casualties;

/// <summary>People that a statement about casualties can be about.</summary>
internal sealed record People(PeopleKind Kind, TextSpan Span)
{
    /// <summary>How many.</summary>
    public decimal Count { get; init; } = 1;

    /// <summary>The number as recognised, with its bound, where one is written.</summary>
    public Quantity? Number { get; init; }

    /// <summary>Whether they are some of a group spoken of: "two of them", 其中2人.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether they come on top of others: "another man", "three others".</summary>
    public bool IsMore { get; init; }

    /// <summary>Which of them all it is, where a word says so: "a fifth person", 第五名伤者.</summary>
    public decimal? Ordinal { get; init; }

    /// <summary>Whether a pronoun stands for people told of before: "them".</summary>
    public bool IsAgain { get; init; }

    /// <summary>Whether one of them is meant, and they are told of by the way: "one of five people hurt".</summary>
    public bool IsOneOf { get; init; }

    /// <summary>Whether they are named as counted in: "including a child".</summary>
    public bool IsIncluded { get; init; }

    /// <summary>Whether it is a child not yet born.</summary>
    public bool IsUnborn { get; init; }

    /// <summary>Whether the noun is not known to name people: what befell must show it.</summary>
    public bool IsAnyNoun { get; init; }

    /// <summary>Whether the noun is of one sort of people only: officers, children.</summary>
    public bool IsOneSort => Number?.Unit is not (null or "person" or "man" or "woman" or "adult" or "member" or "death" or "other" or "individual" or "male" or "female");

    /// <summary>Id of the person, where one is named.</summary>
    public string? Entity { get; init; }

    /// <summary>Whether a number stands for the people and no bound bends it.</summary>
    public bool IsExact => Number is null or { Hedged: false, Bound: Bound.None };
}
