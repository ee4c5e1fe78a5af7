using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClaimCheck.Html.Pages;

/// <summary>Parses markup into a tree of bounded depth. No script runs and nothing is loaded: the parser has no loader.</summary>
internal static class PageParser
{
    private const int Deepest = 256;

    /// <summary>The tree, or null where the markup has more elements than any article.</summary>
    public static IHtmlDocument? Parse(string markup)
    {
        var (flat, elements) = NestingGuard.Flatten(markup);
        if (elements > NestingGuard.MostElements)
        {
            return null;
        }

        var parser = new HtmlParser(new HtmlParserOptions { MaximumDepth = Deepest, SkipComments = true, DisableElementPositionTracking = true });
        return parser.ParseDocument(flat);
    }
}
