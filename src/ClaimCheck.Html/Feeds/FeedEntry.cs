namespace ClaimCheck.Html.Feeds;

/// <summary>One entry of a feed as it stands there.</summary>
/// <param name="Title">Title, or null.</param>
/// <param name="Link">Address, or null.</param>
/// <param name="Key">What identifies it in the feed, or null.</param>
/// <param name="Stamp">When it was published, as written, or null.</param>
/// <param name="Source">Whom it credits, where that is not the feed, or null.</param>
/// <param name="Language">Its language, or null.</param>
/// <param name="Content">The whole words as markup, or null.</param>
/// <param name="Summary">A summary as markup, or null.</param>
internal sealed record FeedEntry(string? Title, string? Link, string? Key, string? Stamp, string? Source, string? Language, string? Content, string? Summary);
