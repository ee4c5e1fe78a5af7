using Newtonsoft.Json.Linq;

namespace ClaimCheck.Html.Metadata;

/// <summary>The schema.org description of the page's article, whichever shape it has.</summary>
internal sealed class ArticleObject
{
    private static readonly string[] Posts = ["BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "DiscussionForumPosting", "Report"];

    private readonly IReadOnlyList<JObject> _all;

    private readonly JObject? _article;

    private readonly JObject? _page;

    public ArticleObject(IReadOnlyList<JObject> objects)
    {
        _all = objects;
        _article = objects.Where(IsArticle).MaxBy(item => (Text(item["articleBody"]) is null ? 0 : 4) + (Text(item["datePublished"]) is null ? 0 : 2) + (Text(item["headline"]) is null ? 0 : 1));
        _page = objects.FirstOrDefault(item => Types(item).Any(type => type.EndsWith("WebPage", StringComparison.Ordinal)));
    }

    public string? Headline => Text(_article?["headline"]) ?? Text(_article?["name"]);

    public string? Published => Text(_article?["datePublished"]) ?? Text(_page?["datePublished"]);

    public string? Changed => Text(_article?["dateCreated"]) ?? Text(_article?["dateModified"]) ?? Text(_page?["dateModified"]);

    public string? Body => Text(_article?["articleBody"]);

    public string? Language => Text(_article?["inLanguage"]) ?? Text(_page?["inLanguage"]);

    public string? Url => Text(_article?["url"]) ?? Text(_article?["mainEntityOfPage"], "@id");

    /// <summary>Name of the publisher; of the site where the article names none.</summary>
    public string? Publisher => Name(_article?["publisher"]) ?? Name(_article?["sourceOrganization"]) ?? Name(_page?["publisher"])
        ?? _all.Where(item => Types(item).Any(type => type is "WebSite" or "NewsMediaOrganization")).Select(item => Text(item["name"])).FirstOrDefault(name => name is not null);

    /// <summary>Whether it says of itself that not all of it is free.</summary>
    public bool IsPaid => _article?["isAccessibleForFree"] is JValue { Value: not null } free && free.ToString(System.Globalization.CultureInfo.InvariantCulture).EndsWith("alse", StringComparison.OrdinalIgnoreCase);

    private static bool IsArticle(JObject item) => Types(item).Any(type => type.EndsWith("Article", StringComparison.Ordinal) || Array.IndexOf(Posts, type) >= 0);

    private static IEnumerable<string> Types(JObject item) => item["@type"] switch
    {
        JArray types => types.OfType<JValue>().Select(type => Short(type.Value as string)),
        JValue type => [Short(type.Value as string)],
        _ => [],
    };

    private static string Short(string? type) => type is null ? "" : type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..];

    private string? Name(JToken? publisher)
    {
        var one = publisher is JArray several ? several.FirstOrDefault() : publisher;
        return one is JObject item ? Text(item["name"]) ?? Text(item["legalName"]) ?? Referred(Text(item["@id"])) : Address(Text(one));
    }

    /// <summary>The name of the object of this id elsewhere on the page.</summary>
    private string? Referred(string? id) => id is null ? null : _all.Where(item => Text(item["@id"]) == id).Select(item => Text(item["name"])).FirstOrDefault(name => name is not null);

    /// <summary>A publisher given as a string is its name, or the id of an object.</summary>
    private string? Address(string? text) => text is not null && text.Contains("://", StringComparison.Ordinal) ? Referred(text) : text;

    /// <summary>The string of a value, of the first of a list, or of a field of an object.</summary>
    private static string? Text(JToken? token, string field = "@value") => token switch
    {
        JValue { Value: string text } when !string.IsNullOrWhiteSpace(text) => System.Net.WebUtility.HtmlDecode(text).Trim(),
        JArray { Count: > 0 } list when list[0] is not JArray => Text(list[0], field),
        JObject item when item[field] is JValue value => Text(value),
        _ => null,
    };
}
