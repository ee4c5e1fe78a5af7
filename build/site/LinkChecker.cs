namespace ClaimCheck.Site;

/// <summary>Follows the links of every page inside the site: a file that is there, a heading that is there. Then makes them links between pages.</summary>
internal sealed class LinkChecker(IReadOnlyDictionary<string, SitePage> pages, SiteSources sources)
{
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>Files that pages link to and that are no pages: they become part of the site.</summary>
    public IReadOnlyCollection<string> Files => _files;

    public int Checked { get; private set; }

    /// <summary>What is wrong with the links of a page; those that are right lead to pages afterwards.</summary>
    public IEnumerable<SiteFault> Check(SitePage page)
    {
        foreach (var link in PageLink.Of(page))
        {
            Checked++;
            if (!link.LeadsAway && Fault(page, link) is { } fault)
            {
                yield return new SiteFault(page.File, link.Line, fault);
            }
        }
    }

    private string? Fault(SitePage page, PageLink link)
    {
        var target = link.Path.Length == 0 ? page.File : SiteAddress.Resolve(page.File, link.Path);
        if (target is null || link.Path.StartsWith('/') || (target != page.File && !sources.Holds(target)))
        {
            return $"The link to '{link.Written}' leads to no file of the site ({target ?? "outside the repository"}); it holds README.md and what lies in docs.";
        }

        if (sources.IsFolder(target))
        {
            return $"The link to '{link.Written}' leads to a folder, which has no page; link to a file in it.";
        }

        if (!pages.TryGetValue(target, out var other))
        {
            _files.Add(target);
            return link.Anchor is null ? null : $"The link to '{link.Written}' names a place in a file that is no page.";
        }

        if (link.Anchor is { } anchor && !other.Anchors.Contains(anchor))
        {
            return $"The link to '{link.Written}' names no heading of {target}; it has {string.Join(", ", other.Anchors.Take(12).Select(a => "#" + a))}.";
        }

        link.Inline.Url = SiteAddress.Relative(page.Address, other.Address) + (link.Anchor is null ? "" : "#" + link.Anchor);
        return null;
    }
}
