using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ClaimCheck.Html.Body;

namespace ClaimCheck.Html.Metadata;

/// <summary>The headline of a page and, behind it in the title of the window, the site's name.</summary>
internal static class PageTitle
{
    private const int LeastLetters = 4;

    private const int LeastHan = 2;

    private const int LongestName = 24;

    private const int LongestHeadline = 300;

    private const int MostHeadings = 30;

    private const int MostShown = 400;

    private static readonly string[] Names = ["og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title", "ArticleTitle", "headline"];

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " · ", " » ", " ｜ ", "_", "|", "｜", "-", "—"];

    /// <summary>The visible heading that the metadata confirm, else JSON-LD, meta, the window's title without the site, the first heading.</summary>
    public static (string? Headline, string? Suffix) Of(IHtmlDocument page, MetaTags meta, ArticleObject article, string? site)
    {
        var window = Clean(page.Title);
        var (withoutSite, suffix) = Split(window, site);
        var declared = new[] { article.Headline }.Concat(meta.All(Names).Select(title => Split(Clean(title), site).Headline)).Select(Clean).Where(title => title is not null).ToList();
        var headings = page.QuerySelectorAll("h1").Take(MostHeadings).Select(heading => ShortText.Of(heading, LongestHeadline * 2) is null ? null : Clean(BlockWriter.Line(heading))).OfType<string>().Where(heading => heading != site && IsHeadline(heading)).ToList();
        var confirmed = headings.Find(heading => declared.Exists(title => Confirms(title!, heading)) || window?.StartsWith(heading, StringComparison.OrdinalIgnoreCase) == true)
            ?? (declared.Count == 0 ? Opening(page, window) : null)
            ?? headings.Find(heading => window is not null && Confirms(window, heading));
        var headline = confirmed ?? declared.FirstOrDefault();
        if (headline is null && Shown(page, window, site) is { } shown)
        {
            return (shown, Rest(window!, shown));
        }

        headline ??= withoutSite ?? headings.FirstOrDefault();
        return (headline is { Length: > LongestHeadline } ? headline[..LongestHeadline] : headline, suffix);
    }

    /// <summary>The second heading where the window's title begins with it: blogs set their own name in the first.</summary>
    private static string? Opening(IHtmlDocument page, string? window) => window is null ? null :
        page.QuerySelectorAll("h2").Take(MostHeadings).Select(heading => Clean(ShortText.Of(heading, LongestHeadline))).OfType<string>()
            .FirstOrDefault(heading => IsHeadline(heading) && window.Length > heading.Length && window.StartsWith(heading, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether there are letters enough; two Chinese ones can be a headline.</summary>
    private static bool IsHeadline(string text) => text.Length >= LeastLetters || (text.Length >= LeastHan && BlockWriter.IsHan(text[0]));

    /// <summary>The longest end of the window's title that stands by itself on the page: old pages set their headline in a table or in bold.</summary>
    private static string? Shown(IHtmlDocument page, string? window, string? site) => window is null ? null :
        page.QuerySelectorAll("h2,h3,[class*=title],[class*=headline],[id*=title],td,font,b,strong").Take(MostShown).Select(element => Clean(ShortText.Of(element, LongestHeadline))).OfType<string>()
            .Where(text => IsHeadline(text) && text != site && (window.StartsWith(text, StringComparison.Ordinal) || window.EndsWith(text, StringComparison.Ordinal)))
            .MaxBy(text => text.Length);

    /// <summary>What is left of the window's title beside the headline, as far as it is a name.</summary>
    private static string? Rest(string window, string headline) =>
        window.Replace(headline, "", StringComparison.Ordinal).Trim(' ', '|', '-', '–', '—', '_', '｜', '·', ':', '»') is { Length: > 1 and <= LongestName } rest && rest.AsSpan().IndexOfAny('_', '|', '-') < 0 ? rest : null;

    private static bool Confirms(string title, string heading) =>
        title.Contains(heading, StringComparison.OrdinalIgnoreCase) || (heading.Contains(title, StringComparison.OrdinalIgnoreCase) && title.Length * 2 >= heading.Length);

    /// <summary>A title without the site's name behind its last separator.</summary>
    private static (string? Headline, string? Suffix) Split(string? title, string? site)
    {
        if (title is null)
        {
            return (null, null);
        }

        if (site is not null && title.Length > site.Length && title.EndsWith(site, StringComparison.OrdinalIgnoreCase))
        {
            var before = title[..^site.Length].TrimEnd(' ', '|', '-', '–', '—', '_', '｜', '·', ':', '»');
            return IsHeadline(before) && before.Length + site.Length < title.Length ? (before, site) : (title, null);
        }

        foreach (var separator in Separators)
        {
            var at = title.IndexOf(separator, StringComparison.Ordinal);
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            var suffix = at > 0 ? title[(last + separator.Length)..].Trim() : "";
            if (at > 0 && IsHeadline(title[..at]) && suffix.Length is > 1 and <= LongestName && IsName(separator, title, suffix))
            {
                return (title[..(separator is "_" or "|" or "｜" ? at : last)].Trim(), suffix);
            }
        }

        return (title, null);
    }

    /// <summary>A hyphen without spaces separates only in Chinese titles; "Sino-Russian" is one word.</summary>
    private static bool IsName(string separator, string title, string suffix) =>
        separator is not ("-" or "—") || (BlockWriter.IsHan(suffix[0]) && BlockWriter.IsHan(title[0]));

    private static string? Clean(string? title)
    {
        var words = title is null || title.Length > LongestHeadline * 4 ? "" : string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('\u200B', '\uFEFF', ' ');
        return words.Length == 0 ? null : words;
    }
}
