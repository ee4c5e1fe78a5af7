using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimCheck.Site;

/// <summary>A link or picture of a page, and where it leads.</summary>
internal sealed record PageLink(LinkInline Inline)
{
    private readonly string _url = Inline.Url ?? "";

    /// <summary>The address as written, without the anchor; percent signs undone.</summary>
    public string Path => Uri.UnescapeDataString(_url.Split('#')[0]);

    /// <summary>What stands behind '#', or null.</summary>
    public string? Anchor => _url.IndexOf('#') is >= 0 and var at ? Uri.UnescapeDataString(_url[(at + 1)..]) : null;

    public string Written => _url;

    public int Line => Inline.Line + 1;

    /// <summary>A link to another site. It is not followed: the site is built offline.</summary>
    public bool LeadsAway => Uri.TryCreate(_url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto";

    public static IEnumerable<PageLink> Of(SitePage page) => page.Document.Descendants<LinkInline>().Select(l => new PageLink(l));
}
