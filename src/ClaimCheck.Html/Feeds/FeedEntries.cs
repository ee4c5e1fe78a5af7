using System.Xml.Linq;

namespace ClaimCheck.Html.Feeds;

/// <summary>Finds the entries of RSS 2.0, RSS 1.0 and Atom by the local names of their elements; the names do not overlap in meaning.</summary>
internal static class FeedEntries
{
    private const int MostEntries = 5000;

    /// <summary>Title and language of the feed.</summary>
    public static (string? Title, string? Language) Channel(XElement root)
    {
        var channel = root.Name.LocalName == "feed" ? root : Child(root, "channel") ?? root;
        return (Text(channel, "title"), Text(channel, "language") ?? root.Attribute(XNamespace.Xml + "lang")?.Value);
    }

    public static IEnumerable<FeedEntry> Read(XElement root)
    {
        var parent = root.Name.LocalName is "rss" ? Child(root, "channel") ?? root : root;
        return parent.Elements().Concat(parent == root ? [] : root.Elements()).Where(item => item.Name.LocalName is "item" or "entry").Take(MostEntries).Select(Entry);
    }

    private static FeedEntry Entry(XElement item) => new(
        Text(item, "title"),
        Link(item),
        Text(item, "guid") ?? Text(item, "id"),
        Text(item, "pubDate") ?? Text(item, "published") ?? Text(item, "issued") ?? Text(item, "created") ?? Text(item, "date") ?? Text(item, "updated") ?? Text(item, "modified"),
        Credited(item),
        item.Attribute(XNamespace.Xml + "lang")?.Value,
        Markup(Child(item, "encoded")) ?? Markup(item.Elements().FirstOrDefault(e => e.Name.LocalName == "content" && e.Attribute("url") is null)),
        Markup(Child(item, "description")) ?? Markup(Child(item, "summary")));

    /// <summary>The outlet an entry was taken from: <c>source</c> of RSS, <c>source/title</c> of Atom, <c>dc:publisher</c>.</summary>
    private static string? Credited(XElement item) =>
        Child(item, "source") is { } source ? Text(source, "title") ?? (source.HasElements ? null : Trimmed(source.Value)) : Text(item, "publisher");

    private static string? Link(XElement item)
    {
        var links = item.Elements().Where(e => e.Name.LocalName == "link").ToList();
        var atom = links.Find(link => link.Attribute("href") is not null && link.Attribute("rel")?.Value is null or "alternate");
        return atom?.Attribute("href")?.Value ?? links.Select(link => Trimmed(link.Value)).FirstOrDefault(link => link is not null) ?? links.Select(link => link.Attribute("href")?.Value).FirstOrDefault();
    }

    /// <summary>The words of an element as markup: escaped, in CDATA, or as elements.</summary>
    private static string? Markup(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var isPlain = element.Attribute("type")?.Value is "text" or "text/plain";
        var markup = element.HasElements ? string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))) : element.Value;
        return string.IsNullOrWhiteSpace(markup) ? null : isPlain ? System.Net.WebUtility.HtmlEncode(markup) : markup;
    }

    private static XElement? Child(XElement parent, string name) => parent.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    private static string? Text(XElement parent, string name) => parent.Elements().Where(e => e.Name.LocalName == name && e.Name.NamespaceName.Contains("media", StringComparison.Ordinal) is false).Select(e => Trimmed(e.Value)).FirstOrDefault(text => text is not null);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
