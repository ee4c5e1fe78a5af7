using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ClaimCheck.Html.Body;

namespace ClaimCheck.Html.Metadata;

/// <summary>The day a page was published: JSON-LD, meta, itemprop, time elements, a line the page shows. What says when it changed comes last.</summary>
internal static class PageDates
{
    private static readonly string[] Issued =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datePublished", "date_published", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "published",
        "publishtime", "publish_time", "pubtime", "published_time", "og:release_date", "release_date", "originalpublicationdate", "firstpublishedtime", "parsely-pub-date", "sailthru.date", "cXenseParse:publishtime", "cXenseParse:recs:publishtime",
        "bytedance:published_time", "weibo: article:create_at", "dc.date.issued", "dcterms.issued", "dc.date.published", "dc.date.created", "dcterms.created", "citation_publication_date", "citation_online_date", "citation_date", "dc.date", "dcterms.date", "date", "displaydate",
    ];

    private static readonly string[] Updates = ["article:modified_time", "og:updated_time", "dateModified", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified", "updated"];

    private static readonly string[] Stamps = ["datetime", "content", "title"];

    private static readonly SearchValues<string> Announcements = SearchValues.Create(
        [
            "发布时间", "发布日期", "发表时间", "发布于", "发表于", "刊登日期", "上稿时间", "發布時間", "發布日期", "發表時間", "發佈時間", "發佈日期", "發佈於", "發布於", "出版時間",
            "Published", "published", "Posted on", "posted on",
        ],
        StringComparison.Ordinal);

    /// <summary>Words that announce it only where a line begins with them: an event has its time, too.</summary>
    private static readonly string[] Openings = ["时间：", "时间:", "日期：", "日期:", "時間：", "時間:", "Date:"];

    private const int LongestLine = 160;

    public static DateOnly? Published(IHtmlDocument page, MetaTags meta, ArticleObject article) =>
        PageDay.Find(article.Published)
        ?? First(meta.All(Issued))
        ?? First(page.QuerySelectorAll("[itemprop~=datePublished],[itemprop~=dateCreated]").Select(Stamp))
        ?? First(page.QuerySelectorAll("time[pubdate],time.published,time.entry-date").Select(Stamp))
        ?? Shown(page)
        ?? First(page.QuerySelectorAll("time").Where(time => !IsAside(time) && !IsUpdate(time)).Select(Stamp));

    /// <summary>The day of the last change.</summary>
    public static DateOnly? Changed(IHtmlDocument page, MetaTags meta, ArticleObject article) =>
        PageDay.Find(article.Changed) ?? First(meta.All(Updates)) ?? First(page.QuerySelectorAll("[itemprop~=dateModified],time").Where(time => !IsAside(time)).Select(Stamp));

    /// <summary>Whether a line announces the day of publication.</summary>
    public static bool IsAnnounced(string line) => IsNamed(line) || IsOpened(line);

    private static bool IsNamed(string line) => line.AsSpan().ContainsAny(Announcements);

    private static bool IsOpened(string line) => Array.Exists(Openings, opening => line.AsSpan().TrimStart().StartsWith(opening, StringComparison.Ordinal));

    /// <summary>The day behind the words that announce it.</summary>
    private static string Announced(string line) => line[line.AsSpan().IndexOfAny(Announcements)..];

    private static DateOnly? First(IEnumerable<string?> stamps) => stamps.Select(PageDay.Find).FirstOrDefault(day => day is not null);

    private static string? Stamp(IElement element) =>
        Stamps.Select(element.GetAttribute).FirstOrDefault(stamp => PageDay.Find(stamp) is not null) ?? ShortText.Of(element, LongestLine);

    /// <summary>A short line that announces the day, or an element that is named after a date and holds one.</summary>
    private static DateOnly? Shown(IHtmlDocument page)
    {
        var lines = page.QuerySelectorAll("[class*=date],[class*=time],[class*=Date],[class*=Time],[class*=pub],[class*=info],[class*=meta],[class*=source],[class*=byline],[id*=date],[id*=time],[id*=pub],[id*=info],[id*=source]")
            .Where(element => !IsAside(element) && !IsUpdate(element)).Select(element => ShortText.Of(element, LongestLine)).OfType<string>().Take(200).ToList();
        return First(lines.Where(IsNamed).Select(Announced)) ?? Anywhere(page) ?? First(lines);
    }

    /// <summary>A short line of any element that announces the day.</summary>
    private static DateOnly? Anywhere(IHtmlDocument page)
    {
        var all = page.QuerySelectorAll("span,p,div,td,li,em,small,font,i,dd").Select(element => ShortText.Of(element, LongestLine)).OfType<string>().ToList();
        return First(all.Where(IsNamed).Select(Announced)) ?? First(all.Where(IsOpened));
    }

    private static bool IsAside(IElement element) => element.Closest("aside,nav,footer,[class*=related],[class*=comment],[class*=recommend],[class*=sidebar],[id*=comment],[id*=related]") is not null;

    private static bool IsUpdate(IElement element) => (element.ClassName ?? "").Contains("updated", StringComparison.OrdinalIgnoreCase) || (element.ClassName ?? "").Contains("modified", StringComparison.OrdinalIgnoreCase)
        || ShortText.Of(element, LongestLine)?.TrimStart() is { } text && (text.StartsWith("Updated", StringComparison.OrdinalIgnoreCase) || text.StartsWith("更新", StringComparison.Ordinal));
}
