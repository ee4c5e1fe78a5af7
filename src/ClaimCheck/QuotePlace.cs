namespace ClaimCheck;

/// <summary>One place where quoted words stand, and what was read there.</summary>
public sealed record QuotePlace
{
    /// <summary>Id of the article.</summary>
    public required string Article { get; init; }

    /// <summary>Where, in UTF-16 units of its text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What part of the page it is: <c>body</c>, <c>heading</c>, <c>correction</c> are read; <c>head</c>, <c>caption</c>, <c>comment</c>, <c>related</c>, <c>boilerplate</c> are not.</summary>
    public required string Section { get; init; }

    /// <summary>Ids of the claims whose evidence touches the words.</summary>
    public Sequence<string> Claims { get; init; } = [];

    /// <summary>Values, names and dates recognised in the words, whether or not a claim came of them.</summary>
    public Sequence<Mention> Mentions { get; init; } = [];

    /// <summary>What came of the words, in English.</summary>
    public required string Reason { get; init; }

    /// <summary>The same as id and arguments, printable in any language.</summary>
    public required Message ReasonMessage { get; init; }
}
