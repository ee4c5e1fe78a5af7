using ClaimCheck.Reading;

namespace ClaimCheck.Mentions;

/// <summary>What a scanner may know beyond the words.</summary>
/// <param name="Language">Language of most of the text, <c>en</c> or <c>zh</c>; both are read in any case.</param>
/// <param name="Published">Day the text was published, against which "last Friday" and 今年6月 resolve; null when unknown.</param>
/// <param name="Bounds">How far a bound reaches.</param>
internal sealed record ScanContext(string Language, DateOnly? Published, Bounds Bounds = Bounds.News)
{
    /// <summary>Whether the site writes the day of a date in digits first, by its country's domain; null where that is not known.</summary>
    public bool? IsDayFirst { get; init; }

    /// <summary>What a document tells; a day of publication outside the years of news is none.</summary>
    public static ScanContext Of(Document document, Bounds bounds) => new(
        document.Language,
        document.Article.Published is { Year: >= DateParts.FirstYear and <= DateParts.LastYear } day ? day : null,
        bounds)
    {
        IsDayFirst = DateOrders.Of(document.Article.Url),
    };
}
