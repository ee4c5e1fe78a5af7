using System.Collections.Immutable;

namespace ClaimCheck.Reading;

/// <summary>One sentence of a document, without the white space around it. Never crosses a paragraph.</summary>
internal sealed record Sentence
{
    public required int Index { get; init; }

    public required int Paragraph { get; init; }

    public required TextSpan Span { get; init; }

    public required Section Section { get; init; }

    /// <summary><c>en</c> or <c>zh</c>, by its own letters.</summary>
    public required string Language { get; init; }

    /// <summary>Its clauses: together they cover the sentence.</summary>
    public required ImmutableArray<TextSpan> Clauses { get; init; }

    /// <summary>What stands between quotation marks in it, marks included.</summary>
    public required ImmutableArray<TextSpan> Quotations { get; init; }
}
