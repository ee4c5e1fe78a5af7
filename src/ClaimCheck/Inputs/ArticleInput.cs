namespace ClaimCheck.Inputs;

/// <summary>One input for an <see cref="IArticleFormat"/>: its bytes and what is known of them. Immutable.</summary>
public sealed record ArticleInput
{
    /// <summary>Creates an input.</summary>
    /// <param name="id">Id of the article in it.</param>
    /// <param name="path">The file as the user would name it; errors begin with it.</param>
    /// <param name="bytes">What it holds, unchanged while it is read.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="path"/> is empty.</exception>
    public ArticleInput(string id, string path, ReadOnlyMemory<byte> bytes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        (Id, Path, Bytes) = (id, path, bytes);
    }

    /// <summary>Id of the article in it, when it holds one.</summary>
    public string Id { get; }

    /// <summary>The file as the user would name it, <c>-</c> for standard input.</summary>
    public string Path { get; }

    /// <summary>What it holds.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Whether the user named it (the default); a file that only lies in a folder and is of another kind is passed over with a note instead of an error.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>Name of the encoding the user asked for, or null. Only a byte-order mark is stronger.</summary>
    public string? Encoding { get; init; }

    /// <summary>Web address it was fetched from, or null.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// The bytes as text: by their byte-order mark, else <see cref="Encoding"/>, else the encoding they declare, else the one detected
    /// (UTF-8, UTF-16, GB18030, Big5, last windows-1252). Bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever they declare.
    /// </summary>
    /// <param name="declared">The encoding the input itself declares, or null.</param>
    public DecodedText Decode(string? declared) => TextDecoder.Decode(Bytes.ToArray(), this, declared);
}
