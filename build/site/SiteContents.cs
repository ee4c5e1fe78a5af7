using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimCheck.Site;

/// <summary>The order of the pages, as <c>docs/README.md</c> lists them: a heading of the second level begins a section, the links below it are its pages.</summary>
/// <param name="Sections">Sections with their pages; the first holds the README.</param>
internal sealed record SiteContents(IReadOnlyList<ContentsSection> Sections)
{
    public const string File = "docs/README.md";

    /// <summary>Every listed page once, in order.</summary>
    public IReadOnlyList<SitePage> Pages { get; } = [.. Sections.SelectMany(s => s.Entries).Select(e => e.Page).Distinct()];

    public static SiteContents Read(IReadOnlyDictionary<string, SitePage> pages)
    {
        var sections = new List<ContentsSection> { new("", [new("Overview", pages["README.md"])]) };
        if (!pages.TryGetValue(File, out var contents))
        {
            return new SiteContents(sections);
        }

        foreach (var block in contents.Document)
        {
            if (block is HeadingBlock { Level: 2 } heading)
            {
                sections.Add(new ContentsSection(PageReader.WordsOf(heading.Inline), []));
            }
            else if (sections.Count > 1)
            {
                sections[^1] = sections[^1] with { Entries = [.. sections[^1].Entries, .. Linked(contents, block, pages)] };
            }
        }

        return new SiteContents(sections);
    }

    private static IEnumerable<ContentsEntry> Linked(SitePage contents, Block block, IReadOnlyDictionary<string, SitePage> pages)
    {
        foreach (var link in block.Descendants<LinkInline>().Select(l => new PageLink(l)).Where(l => !l.LeadsAway))
        {
            if (SiteAddress.Resolve(contents.File, link.Path) is { } file && pages.TryGetValue(file, out var page))
            {
                yield return new ContentsEntry(PageReader.WordsOf(link.Inline), page);
            }
        }
    }
}
