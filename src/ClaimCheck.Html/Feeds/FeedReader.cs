using AngleSharp.Html.Dom;
using ClaimCheck.Html.Body;
using ClaimCheck.Html.Metadata;
using ClaimCheck.Html.Pages;
using ClaimCheck.Inputs;

namespace ClaimCheck.Html.Feeds;

/// <summary>Reads one article out of each entry of a feed.</summary>
internal static class FeedReader
{
    public static InputResult Read(ArticleInput input, string xml)
    {
        if (FeedXml.DeclaresEntities(xml))
        {
            return PageErrors.Failed(PageErrors.Entities(input.Path));
        }

        var (document, fault) = FeedXml.Load(xml);
        if (document?.Root is not { } root)
        {
            return PageErrors.Failed(PageErrors.BrokenFeed(input.Path, Math.Max(1, fault?.LineNumber ?? 1), Math.Max(1, fault?.LinePosition ?? 1), fault?.Message.Split(" Line ")[0] ?? "it is empty"));
        }

        return Read(input, FeedEntries.Channel(root), [.. FeedEntries.Read(root)]);
    }

    private static InputResult Read(ArticleInput input, (string? Title, string? Language) channel, List<FeedEntry> entries)
    {
        var ids = new EntryIds(input.Id);
        var articles = new List<Article>();
        var summaries = 0;
        foreach (var entry in entries)
        {
            if (ArticleOf(input, channel, entry, ids) is { } article)
            {
                articles.Add(article);
                summaries += entry.Content is null ? 1 : 0;
            }
        }

        return articles.Count == 0 ? PageErrors.Failed(PageErrors.NoEntries(input.Path))
            : new InputResult([.. articles], [], summaries == 0 ? [] : [PageErrors.Summaries(input.Path, summaries, articles.Count)]);
    }

    private static Article? ArticleOf(ArticleInput input, (string? Title, string? Language) channel, FeedEntry entry, EntryIds ids)
    {
        var title = entry.Title is null ? null : Words(entry.Title)?.Replace('\n', ' ');
        var url = PageAddress.Web(entry.Link, PageAddress.Web(input.Url, null))?.AbsoluteUri ?? PageAddress.Web(entry.Key, null)?.AbsoluteUri;
        var facts = new PageFacts(title, null, null, null, null, url, null, false);
        var body = (entry.Content ?? entry.Summary) is { } markup && Blocks(markup) is { } blocks ? BodyTrim.Trim(blocks, facts) : new BodyText("");
        var text = body.Text.Length == 0 ? title ?? "" : PageText.Join(title, body);
        return text.Length == 0 ? null : new Article(ids.Of(url ?? entry.Key), text)
        {
            Title = title,
            Source = entry.Source ?? channel.Title ?? body.Source ?? PageSource.Host(url),
            Published = PageDay.Find(entry.Stamp) ?? PageDay.InAddress(url) ?? body.Published,
            Language = PageLanguage.Of(entry.Language ?? channel.Language, text),
            Url = url,
            Path = input.Path,
        };
    }

    private static string? Words(string markup) => Blocks(markup) is { Count: > 0 } blocks ? string.Join(' ', blocks.Select(block => block.Text)) : null;

    private static List<PageBlock>? Blocks(string markup)
    {
        if (PageParser.Parse(markup) is not IHtmlDocument page || page.Body is null)
        {
            return null;
        }

        PageNoise.Remove(page);
        return BlockWriter.Write(page.Body);
    }
}
