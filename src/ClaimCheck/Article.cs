namespace ClaimCheck;

/// <summary>One text by one source: the input. Immutable.</summary>
/// <remarks>
/// Only <see cref="Id"/> and <see cref="Text"/> are needed. What is left null is read from the text's head block
/// (masthead, byline, dateline) where it stands there, and stays unknown where it does not.
/// </remarks>
public sealed record Article
{
    /// <summary>Creates an article.</summary>
    /// <param name="id">Unique among the articles checked together; not empty.</param>
    /// <param name="text">The text as published; offsets in the report index it, unchanged.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public Article(string id, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
    }

    /// <summary>Unique among the articles checked together.</summary>
    public string Id { get; init; }

    /// <summary>The text, exactly as given.</summary>
    public string Text { get; init; }

    /// <summary>Headline, or null when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>Who publishes it (outlet, agency, person), or null when unknown.</summary>
    public string? Source { get; init; }

    /// <summary>Day of publication, or null when unknown; relative dates resolve against it.</summary>
    public DateOnly? Published { get; init; }

    /// <summary><c>en</c>, <c>zh</c>, or null to detect it from the text.</summary>
    public string? Language { get; init; }

    /// <summary>Web address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>File it was read from, as the user would name it, or null.</summary>
    public string? Path { get; init; }

    /// <summary>Story it belongs to when one input holds several stories, or null.</summary>
    public string? Story { get; init; }
}
