using System.Globalization;
using System.Net;
using System.Text;
using ClaimCheck.Languages;
using Markdig;

namespace ClaimCheck.Site;

/// <summary>Sets a page into the frame of the site: contents, headings of the page, the pages before and after.</summary>
internal sealed class PageLayout(SiteContents contents, IReadOnlyList<string> stories)
{
    private const int FewestHeadings = 3;

    private static readonly string[] s_frame = Encoding.UTF8.GetString(SiteResource.Bytes("page.html")).Split("{{", StringSplitOptions.None);

    public string Render(SitePage page)
    {
        var html = new StringBuilder(s_frame[0]);
        foreach (var part in s_frame.Skip(1))
        {
            var end = part.IndexOf("}}", StringComparison.Ordinal);
            html.Append(Part(part[..end], page)).Append(part.AsSpan(end + "}}".Length));
        }

        return html.ToString();
    }

    private string Part(string name, SitePage page) => name switch
    {
        "title" => Text(page.File == "README.md" ? page.Title : page.Title + " · ClaimCheck"),
        "top" => SiteAddress.Relative(page.Address, ""),
        "home" => SiteAddress.Relative(page.Address, "index.html"),
        "contents" => Contents(page),
        "headings" => Headings(page),
        "body" => Body(page),
        "ways" => Ways(page),
        _ => throw new InvalidOperationException($"The frame has a place named {name}, for which there is nothing."),
    };

    private string Contents(SitePage page)
    {
        var html = new StringBuilder();
        foreach (var section in contents.Sections)
        {
            Section(html, section.Title, section.Entries.Select(e => (e.Text, SiteAddress.Relative(page.Address, e.Page.Address), e.Page == page)));
        }

        Section(html, "Reports on the samples", stories.Select(s => (Named(s), SiteAddress.Relative(page.Address, SampleReports.AddressOf(s, UiLanguage.English)), false)));
        return html.ToString();
    }

    private static void Section(StringBuilder html, string title, IEnumerable<(string Text, string Address, bool IsThis)> links)
    {
        html.Append(title.Length == 0 ? "" : $"<p class=\"part\">{Text(title)}</p>").Append("<ul>");
        foreach (var (text, address, isThis) in links)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{address}\"{(isThis ? " aria-current=\"page\"" : "")}>{Text(text)}</a></li>");
        }

        html.Append("</ul>\n");
    }

    private static string Headings(SitePage page)
    {
        PageHeading[] headings = [.. page.Headings.Where(h => h.Level == 2)];
        return headings.Length < FewestHeadings ? "" : $"<nav class=\"here\" aria-label=\"On this page\"><p class=\"part\">On this page</p><ul>{string.Concat(headings.Select(h => $"<li><a href=\"#{h.Anchor}\">{Text(h.Text)}</a></li>"))}</ul></nav>";
    }

    /// <summary>The page itself. What is wider than the page scrolls alone, and can be reached with the keyboard.</summary>
    private static string Body(SitePage page) => page.Document.ToHtml(PageReader.Pipeline)
        .Replace("<table>", "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>", StringComparison.Ordinal)
        .Replace("</table>", "</table></div>", StringComparison.Ordinal)
        .Replace("<th>", "<th scope=\"col\">", StringComparison.Ordinal)
        .Replace("<pre>", "<pre tabindex=\"0\">", StringComparison.Ordinal);

    /// <summary>The pages before and after this one.</summary>
    private string Ways(SitePage page)
    {
        var at = contents.Pages.ToList().IndexOf(page);
        return at < 0 ? "" : Way(page, at - 1, "prev", "← ") + Way(page, at + 1, "next", "→ ");
    }

    private string Way(SitePage page, int at, string kind, string arrow) => at < 0 || at >= contents.Pages.Count ? ""
        : $"<a rel=\"{kind}\" href=\"{SiteAddress.Relative(page.Address, contents.Pages[at].Address)}\">{arrow}{Text(contents.Pages[at].Title)}</a>";

    private static string Named(string story) => char.ToUpperInvariant(story[0]) + story[1..].Replace('-', ' ');

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
