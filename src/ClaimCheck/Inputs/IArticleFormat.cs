namespace ClaimCheck.Inputs;

/// <summary>
/// A kind of file that articles are read from, beside plain text, Markdown and JSON: the extension point of <see cref="ArticleFiles"/>.
/// Implementations keep no state and may be called from several threads at once. They say what is wrong in the result and do not throw.
/// </summary>
public interface IArticleFormat
{
    /// <summary>Extensions of its files, lower case with the point: <c>.html</c>. A format that reads <c>.html</c> also reads the <c>html</c> field of JSON records.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether input without a known extension (standard input, <c>download.php</c>) looks like this format.</summary>
    /// <param name="start">The first bytes, at most 4,096.</param>
    bool Recognises(ReadOnlySpan<byte> start);

    /// <summary>Reads the articles of one input: several with ids of their own that begin with that of the input, or one under its id.</summary>
    /// <param name="input">The bytes and what is known of them.</param>
    /// <returns>Articles, or errors that name the path and the way out.</returns>
    InputResult Read(ArticleInput input);
}
