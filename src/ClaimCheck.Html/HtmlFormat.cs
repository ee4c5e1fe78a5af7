using ClaimCheck.Html.Feeds;
using ClaimCheck.Html.Pages;
using ClaimCheck.Inputs;

namespace ClaimCheck.Html;

/// <summary>
/// Web pages (<c>.html .htm .xhtml</c>) and feeds (RSS 2.0, RSS 1.0, Atom: <c>.rss .atom .xml</c>) for <see cref="ArticleFilesOptions.Formats"/>.
/// Which of the two an input is, its content decides. Keeps no state; safe for use by several threads. Nothing a page refers to is fetched.
/// </summary>
public sealed class HtmlFormat : IArticleFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml", ".rss", ".atom", ".xml"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> start) => MarkupKinds.OfStart(start) != MarkupKind.None;

    /// <summary>The article of a page under the input's id, or the entries of a feed under ids that begin with it.</summary>
    /// <param name="input">A page or a feed.</param>
    /// <returns>Articles, or the error that says why there are none; it does not throw for any bytes.</returns>
    public InputResult Read(ArticleInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Read(input, null);
    }

    internal static InputResult Read(ArticleInput input, string? contentType)
    {
        if (input.Bytes.IsEmpty)
        {
            return PageErrors.Failed(PageErrors.NoText(input.Path));
        }

        var decoded = input.Decode(MarkupEncoding.Declared(input.Bytes.Span, contentType));
        if (decoded.Error is { } error)
        {
            return PageErrors.Failed(error);
        }

        var read = Read(input, decoded.Text, contentType);
        return decoded.Note is { } note ? read with { Notes = [note, .. read.Notes] } : read;
    }

    private static InputResult Read(ArticleInput input, string markup, string? contentType)
    {
        try
        {
            return MarkupKinds.Of(markup, input.Path, contentType) switch
            {
                MarkupKind.Feed => FeedReader.Read(input, markup),
                MarkupKind.Xml => input.IsNamed ? PageErrors.Failed(PageErrors.NoFeed(input.Path)) : new InputResult([], [], [PageErrors.PassedOver(input.Path)]),
                _ => PageReader.Read(input, markup),
            };
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return PageErrors.Failed(PageErrors.Unexpected(input.Path, fault.Message));
        }
    }
}
