using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ClaimCheck.Html.Body;

namespace ClaimCheck.Html.Metadata;

/// <summary>Who publishes a page: JSON-LD publisher, <c>og:site_name</c>, meta, else a source the page shows (来源), the end of its title, its host.</summary>
internal static partial class PageSource
{
    private static readonly string[] Sites = ["og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "SiteName", "article:publisher_name", "application-name", "apple-mobile-web-app-title"];

    private static readonly string[] Credits = ["ContentSource", "source", "dc.source", "article:source"];

    private const int LongestLine = 120;

    private const int LongestName = 40;

    public static string? Declared(MetaTags meta, ArticleObject article) =>
        Name(article.Publisher) ?? meta.All(Sites).Select(Name).FirstOrDefault(name => name is not null);

    /// <summary>The source that a page without a site's name credits.</summary>
    public static string? Shown(IHtmlDocument page, MetaTags meta) =>
        Publisher(page) ?? meta.All(Credits).Select(Name).FirstOrDefault(name => name is not null) ?? Credited(page);

    /// <summary>The source that a line credits (来源：新华社), or null.</summary>
    public static string? Credited(string line) => CreditLine().Match(line) is { Success: true } match ? Name(match.Groups[1].Value) : null;

    /// <summary>The host of an address without www.</summary>
    public static string? Host(string? url) =>
        PageAddress.Web(url, null) is { Host.Length: > 0 } address ? address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host : null;

    private static string? Publisher(IHtmlDocument page)
    {
        var publisher = page.QuerySelector("[itemprop~=publisher]");
        var name = publisher?.QuerySelector("[itemprop~=name]");
        return Name(name?.GetAttribute("content") ?? name?.TextContent);
    }

    private static string? Credited(IHtmlDocument page) =>
        page.QuerySelectorAll("[class*=source],[id*=source],[class*=info],[class*=meta],[class*=time],[class*=from],[class*=date]")
            .Select(element => ShortText.Of(element, LongestLine)).OfType<string>().Select(Credited).FirstOrDefault(name => name is not null);

    /// <summary>A name without the words that announce it (<c>content="来源：新华社"</c>).</summary>
    private static string? Name(string? words)
    {
        if (words is not null && CreditLine().Match(words) is { Success: true, Index: 0 } credit)
        {
            words = credit.Groups[1].Value;
        }

        var name = words is null ? "" : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('@', '"', '“', '”', ' ');
        return name.Length is > 1 and <= LongestName && !name.Contains("://", StringComparison.Ordinal) ? name : null;
    }

    [GeneratedRegex(@"(?:来源|來源|消息来源|消息來源|稿源|[Ss]ource)\s*[:：]\s*([^\s|｜,，;；:：(（]{2,40})", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CreditLine();
}
