namespace ClaimCheck.Site;

/// <summary>A section of the contents.</summary>
/// <param name="Title">Its heading; empty for what stands before the first.</param>
/// <param name="Entries">The pages in their order.</param>
internal sealed record ContentsSection(string Title, IReadOnlyList<ContentsEntry> Entries);
