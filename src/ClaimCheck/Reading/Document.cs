using System.Collections.Immutable;

namespace ClaimCheck.Reading;

/// <summary>An article that has been read: its parts, as spans of its unchanged text.</summary>
internal sealed record Document
{
    /// <summary>The article, with title, source, day of publication and language filled in from its head block.</summary>
    public required Article Article { get; init; }

    public string Text => Article.Text;

    /// <summary>Language of most of it: <c>en</c> or <c>zh</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Its sentences in order; <see cref="Sentence.Index"/> is the index here.</summary>
    public required ImmutableArray<Sentence> Sentences { get; init; }
}
