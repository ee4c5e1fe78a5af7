using Markdig.Syntax;

namespace ClaimCheck.Site;

/// <summary>One Markdown file and the page it becomes.</summary>
/// <param name="File">The file, from the top of the repository, with '/'.</param>
/// <param name="Document">Its Markdown.</param>
/// <param name="Title">Its first heading.</param>
/// <param name="Headings">The headings in order, with their anchors.</param>
internal sealed record SitePage(string File, MarkdownDocument Document, string Title, IReadOnlyList<PageHeading> Headings)
{
    /// <summary>Where the page lies in the site.</summary>
    public string Address => SiteAddress.OfFile(File);

    /// <summary>Every place of the page that a link may name.</summary>
    public IReadOnlySet<string> Anchors { get; } = Headings.Select(h => h.Anchor).ToHashSet(StringComparer.Ordinal);
}
