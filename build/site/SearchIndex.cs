using System.Text;
using System.Text.Json;

namespace ClaimCheck.Site;

/// <summary>What can be searched for: the headings of every page. It is a script, not data to fetch, so that it works from disk.</summary>
internal static class SearchIndex
{
    /// <summary>Pages in the order of the contents, the others behind them.</summary>
    public static string Write(SiteContents contents, IEnumerable<SitePage> pages)
    {
        var script = new StringBuilder("const places=[\n");
        foreach (var page in contents.Pages.Concat(pages).Distinct())
        {
            foreach (var heading in page.Headings)
            {
                var address = SiteAddress.Relative("", page.Address) + (heading.Level == 1 ? "" : "#" + heading.Anchor);
                script.Append(JsonSerializer.Serialize(new[] { heading.Text, heading.Level == 1 ? "" : page.Title, address })).Append(",\n");
            }
        }

        return script.Append("];\n").ToString();
    }
}
