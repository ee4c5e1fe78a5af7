using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ClaimCheck.Html.Metadata;

/// <summary>What a page says about its article besides the words.</summary>
/// <param name="Title">Headline, or null.</param>
/// <param name="Source">Who publishes, or null.</param>
/// <param name="Published">Day of publication, or null.</param>
/// <param name="LastResort">Day of the last change, for a page that gives no other, or null.</param>
/// <param name="Language">Language as declared, or null.</param>
/// <param name="Url">Address, or null.</param>
/// <param name="Body">The article's words as JSON-LD gives them, or null.</param>
/// <param name="IsPaid">Whether the page says that not all of it is free.</param>
internal sealed record PageFacts(string? Title, string? Source, DateOnly? Published, DateOnly? LastResort, string? Language, string? Url, string? Body, bool IsPaid)
{
    private static readonly string[] Locales = ["og:locale", "content-language", "language", "dc.language", "dcterms.language"];

    /// <summary>Reads them in the order that the guide documents.</summary>
    public static PageFacts Read(IHtmlDocument page, string? fetchedFrom)
    {
        var article = new ArticleObject(JsonLd.Read(page));
        var meta = new MetaTags(page);
        var url = PageAddress.Of(page, meta, article, fetchedFrom);
        var site = PageSource.Declared(meta, article);
        var title = PageTitle.Of(page, meta, article, site);
        return new PageFacts(
            title.Headline,
            site ?? PageSource.Shown(page, meta) ?? title.Suffix ?? PageSource.Host(url),
            PageDates.Published(page, meta, article) ?? PageDay.InAddress(url),
            PageDates.Changed(page, meta, article),
            Declared(page.DocumentElement?.GetAttribute("lang")) ?? Declared(page.DocumentElement?.GetAttribute("xml:lang")) ?? meta.First(Locales) ?? article.Language,
            url,
            article.Body,
            article.IsPaid);
    }

    private static string? Declared(string? language) => string.IsNullOrWhiteSpace(language) ? null : language.Trim();
}
