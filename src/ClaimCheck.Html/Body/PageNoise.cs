using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ClaimCheck.Html.Body;

/// <summary>Takes out of a page what is around its article: menus, banners, comments, related links, share buttons.</summary>
internal static class PageNoise
{
    private static readonly FrozenSet<string> Elements = "nav aside footer form dialog menu script style template noscript iframe svg button amp-ad amp-embed amp-sticky-ad amp-consent amp-sidebar amp-social-share".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Roles = "navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tooltip tablist".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of class names and ids that name what is around an article, in English and in the pinyin of Chinese portals.</summary>
    private static readonly FrozenSet<string> Names =
        ("cookie cookies consent gdpr newsletter newsletters subscribe subscription signup paywall related relateds recommend recommended recommendation recommendations advert advertisement advertising ads adsbygoogle sponsor sponsored promo promos "
        + "share sharing sharebar social comments comment commentlist disqus breadcrumb breadcrumbs crumb crumbs pagination pager sidebar toolbar footer popup modal trending popular tags taglist outbrain taboola "
        + "xgyd xgxw xiangguan tuijian fenxiang bdsharebuttonbox pinglun guanggao dibu mianbaoxie copyright disclaimer qrcode erweima editor zebian bianji nav navbar navigation menu skiplink masthead subnav "
        + "mostread mostpopular morestories readnext readmore alsoread byline author authors seealso upnext jp-relatedposts sharedaddy bylinebio authorbio toc").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of two words.</summary>
    private static readonly string[] Pairs =
        ["most-read", "most-popular", "more-stories", "more-news", "more-on", "read-next", "read-more", "also-read", "see-also", "up-next", "you-may", "author-bio", "about-author", "skip-link", "ad-slot", "ad-container", "ad-wrapper", "ad-box", "site-header", "site-footer", "page-header-nav", "hot-news", "hot-list", "tool-bar", "article-tags", "post-tags", "entry-tags", "post-navigation", "nav-links", "back-to"];

    private static readonly string[] Consent = ["cookie", "consent", "gdpr", "onetrust", "didomi", "usercentrics"];

    private const int LongestName = 200;

    private const int MostRevealed = 20;

    private const int MostRemoved = 3000;

    public static void Remove(IHtmlDocument page)
    {
        if (page.Body is not { } body)
        {
            return;
        }

        Reveal(body);
        var prose = new Prose(body);
        var removed = 0;
        foreach (var element in body.QuerySelectorAll("*"))
        {
            if (element.ParentElement is not null && (Visibility.IsHidden(element) || (IsAround(element) && !HoldsArticle(element, prose, body))))
            {
                TakeOut(element, removed++);
            }
        }
    }

    /// <summary>Some pages hide the whole article by style until their script has run.</summary>
    private static void Reveal(IElement body)
    {
        var styled = body.QuerySelectorAll("[style]").Where(element => !BlockNames.IsSilent(element.LocalName) && Visibility.IsHidden(element)).Take(MostRevealed).ToList();
        if (styled.Count == 0)
        {
            return;
        }

        var shown = new Prose(body).Of(body);
        foreach (var element in styled.Where(element => !IsNamed(element.ClassName) && !IsNamed(element.Id) && new Prose(element).Of(element) > shown))
        {
            element.RemoveAttribute("style");
        }
    }

    /// <summary>Removing takes time with the number of siblings, so that beyond some thousands elements are only hidden.</summary>
    private static void TakeOut(IElement element, int before)
    {
        if (before < MostRemoved)
        {
            element.Remove();
        }
        else
        {
            element.SetAttribute("hidden", "");
        }
    }

    /// <summary>Whether an element stands around articles, by what it is, its role, or its name.</summary>
    private static bool IsAround(IElement element)
    {
        if (element.LocalName is "article" or "main" or "p" or "h1" or "blockquote" or "figure" or "figcaption" or "table" or "tbody" or "tr")
        {
            return false;
        }

        if (element.LocalName is "footer" && element.ParentElement!.LocalName is "blockquote" or "figure")
        {
            return false;
        }

        return Elements.Contains(element.LocalName) || (element.GetAttribute("role") is { } role && Roles.Contains(role))
            || (element.LocalName == "header" && element.ParentElement!.LocalName == "body" && element.QuerySelector("h1") is null)
            || IsNamed(element.ClassName) || IsNamed(element.Id);
    }

    private static bool IsNamed(string? name)
    {
        if (string.IsNullOrEmpty(name) || name.Length > LongestName)
        {
            return false;
        }

        foreach (var word in name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = word.Split('-', '_', StringSplitOptions.RemoveEmptyEntries);
            if ((parts.Length <= 3 && Array.Exists(parts, Names.Contains) && !IsLayout(parts)) || Names.Contains(word) || Array.Exists(Pairs, pair => word.Contains(pair, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names such as has-sidebar, no-comments, paywall-content and article-share-wrapper tell of the layout around.</summary>
    private static bool IsLayout(string[] parts) =>
        Array.Exists(parts, part => part.ToUpperInvariant() is "HAS" or "NO" or "WITH" or "CONTENT" or "BODY" or "ARTICLE" or "POST" or "STORY" or "TEXT" or "LAYOUT" or "MAIN" or "COUNT") && parts.Length > 1
        && !(parts.Length == 2 && parts[1].ToUpperInvariant() is not ("CONTENT" or "BODY" or "TEXT" or "LAYOUT" or "MAIN" or "SIDEBAR" or "COMMENTS") && parts[0].ToUpperInvariant() is "ARTICLE" or "POST" or "STORY");

    /// <summary>Whether taking it out would take the article: it holds the headline, what the page calls the article's body, or most of the page's prose.</summary>
    private static bool HoldsArticle(IElement element, Prose prose, IElement body) =>
        element.LocalName is not ("script" or "style" or "nav" or "iframe" or "svg")
        && (element.QuerySelector("h1,[itemprop~=articleBody]") is not null || (prose.Of(element) * 2 > prose.Of(body) && !IsComments(element) && !IsConsent(element)) || (prose.Of(element) * 5 > prose.Of(body) * 4 && !IsConsent(element)));

    /// <summary>Texts about cookies are often longer than the article.</summary>
    private static bool IsConsent(IElement element) =>
        Array.Exists(Consent, word => (element.Id ?? "").Contains(word, StringComparison.OrdinalIgnoreCase) || (element.ClassName ?? "").Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsComments(IElement element) =>
        (element.Id ?? "").StartsWith("comment", StringComparison.OrdinalIgnoreCase) || (element.ClassName ?? "").StartsWith("comment", StringComparison.OrdinalIgnoreCase);
}
