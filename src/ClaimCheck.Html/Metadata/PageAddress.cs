using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ClaimCheck.Html.Metadata;

/// <summary>The address of a page: the canonical link, <c>og:url</c>, JSON-LD, else where it was fetched from. Only http and https.</summary>
internal static class PageAddress
{
    public static string? Of(IHtmlDocument page, MetaTags meta, ArticleObject article, string? fetchedFrom)
    {
        var around = Web(fetchedFrom, null);
        return new[] { page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), meta.First(["og:url"]), article.Url, fetchedFrom }
            .Select(address => Web(address, around)?.AbsoluteUri).FirstOrDefault(address => address is not null);
    }

    /// <summary>The address as an absolute one of the web, or null.</summary>
    public static Uri? Web(string? address, Uri? around)
    {
        var words = address?.Trim();
        return !string.IsNullOrEmpty(words)
            && (Uri.TryCreate(words, UriKind.Absolute, out var uri) || (around is not null && Uri.TryCreate(around, words, out uri)))
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri : null;
    }
}
