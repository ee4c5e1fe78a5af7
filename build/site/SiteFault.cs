namespace ClaimCheck.Site;

/// <summary>What keeps the site from being built, with its place.</summary>
/// <param name="File">The Markdown file, from the top of the repository.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Text">What was seen and what to do.</param>
internal sealed record SiteFault(string File, int Line, string Text)
{
    public override string ToString() => $"{File}({Line}): error: {Text}";
}
