using System.Text;

namespace ClaimCheck.Site;

/// <summary>Builds the site of a repository: reads, checks, renders. Same files in, same bytes out.</summary>
internal static class SiteBuilder
{
    /// <param name="root">The folder with README.md and docs.</param>
    public static SiteContent Build(string root)
    {
        if (SiteSources.Find(root) is not { } sources)
        {
            return new SiteContent(new Dictionary<string, byte[]>(), [new SiteFault(root, 1, "There is no README.md with a folder docs beside it; give the repository with --root.")], 0, 0);
        }

        var read = sources.Files.Where(SiteAddress.IsPage).Select(f => PageReader.Read(f, sources.Text(f))).ToArray();
        var pages = read.ToDictionary(r => r.Page.File, r => r.Page, StringComparer.Ordinal);
        var contents = SiteContents.Read(pages);
        var orphans = Orphans(pages).ToArray();
        var links = new LinkChecker(pages, sources);
        SiteFault[] faults = [.. read.SelectMany(r => r.Faults), .. pages.Values.SelectMany(links.Check), .. orphans];
        var files = faults.Length > 0 ? new SortedDictionary<string, byte[]>() : Files(root, sources, contents, pages, links);
        return new SiteContent(files, [.. faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)], pages.Count, links.Checked);
    }

    private static SortedDictionary<string, byte[]> Files(string root, SiteSources sources, SiteContents contents, Dictionary<string, SitePage> pages, LinkChecker links)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var stories = SampleReports.Stories(sources);
        var layout = new PageLayout(contents, stories);
        foreach (var page in pages.Values)
        {
            files.Add(page.Address, Encoding.UTF8.GetBytes(layout.Render(page)));
        }

        foreach (var file in links.Files)
        {
            files.TryAdd(file, sources.Bytes(file));
        }

        foreach (var (address, bytes) in stories.SelectMany(s => SampleReports.Write(root, s)))
        {
            files.Add(address, bytes);
        }

        files.Add("site.css", SiteResource.Bytes("site.css"));
        files.Add("site.js", SiteResource.Bytes("site.js"));
        files.Add("search.js", Encoding.UTF8.GetBytes(SearchIndex.Write(contents, pages.Values)));
        return files;
    }

    /// <summary>A page that no other page leads to is never read.</summary>
    private static IEnumerable<SiteFault> Orphans(Dictionary<string, SitePage> pages)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { "README.md" };
        var open = new Queue<SitePage>([pages["README.md"]]);
        while (open.TryDequeue(out var page))
        {
            foreach (var target in PageLink.Of(page).Where(l => !l.LeadsAway).Select(l => SiteAddress.Resolve(page.File, l.Path)))
            {
                if (target is not null && pages.TryGetValue(target, out var next) && reached.Add(target))
                {
                    open.Enqueue(next);
                }
            }
        }

        return pages.Keys.Where(f => !reached.Contains(f)).Select(f => new SiteFault(f, 1, $"No page leads here from README.md; list it in {SiteContents.File}."));
    }
}
