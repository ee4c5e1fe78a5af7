using System.Collections.Immutable;

namespace ClaimCheck.Reading;

/// <summary>An article that has been read: its parts, as spans of its unchanged text.</summary>
internal sealed record Document
{
    /// <summary>The article, with title, source, day of publication and language filled in from its head block.</summary>
    public required Article Article { get; init; }

    /// <summary>The article's text as it is worked on: of the same length, in simplified characters. Quotes come from the article.</summary>
    public required string Text { get; init; }

    /// <summary>Language of most of it: <c>en</c> or <c>zh</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Its sentences in order; <see cref="Sentence.Index"/> is the index here.</summary>
    public required ImmutableArray<Sentence> Sentences { get; init; }
}
