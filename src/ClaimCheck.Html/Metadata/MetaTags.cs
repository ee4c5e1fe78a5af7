using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ClaimCheck.Html.Metadata;

/// <summary>The <c>meta</c> elements of a page by name, property, itemprop or http-equiv; the first of a name counts.</summary>
internal sealed class MetaTags
{
    private static readonly string[] s_names = ["name", "property", "itemprop", "http-equiv"];

    private readonly Dictionary<string, string> _contents = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(IHtmlDocument page)
    {
        foreach (var meta in page.QuerySelectorAll("meta"))
        {
            var content = meta.GetAttribute("content");
            if (string.IsNullOrWhiteSpace(content))
            {
                continue;
            }

            foreach (var name in s_names.Select(meta.GetAttribute).OfType<string>())
            {
                _contents.TryAdd(name.Trim(), content.Trim());
            }
        }
    }

    /// <summary>What the first of the names that is there says, or null.</summary>
    public string? First(IEnumerable<string> names) => names.Select(name => _contents.GetValueOrDefault(name)).FirstOrDefault(content => content is not null);

    /// <summary>What the names that are there say, in the order of the names.</summary>
    public IEnumerable<string> All(IEnumerable<string> names) => names.Select(name => _contents.GetValueOrDefault(name)).OfType<string>();
}
