namespace ClaimCheck.Site;

/// <summary>A page as the contents name it.</summary>
internal sealed record ContentsEntry(string Text, SitePage Page);
