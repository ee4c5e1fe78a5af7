namespace ClaimCheck.Html;

/// <summary>What is known of a page or a feed besides its markup. Immutable.</summary>
public sealed record HtmlArticleOptions
{
    /// <summary>Id of the article, or what the ids of a feed's entries begin with; default the address, else <c>page</c>. Unique among the articles checked together.</summary>
    public string? Id { get; init; }

    /// <summary>Address it was fetched from, or null. What the page calls its canonical address is stronger.</summary>
    public string? Url { get; init; }

    /// <summary>The Content-Type header it was served with (<c>text/html; charset=gbk</c>), or null. Weaker than a byte-order mark, stronger than what the page declares.</summary>
    public string? ContentType { get; init; }

    /// <summary>Name of its encoding (<c>gb18030</c>, <c>big5</c>, <c>windows-1252</c> …) where you know better than header and page; null (the default) trusts them.</summary>
    public string? Encoding { get; init; }

    /// <summary>Name of the file for errors and reports, or null.</summary>
    public string? Path { get; init; }

    /// <summary>Source where the page names none, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Day of publication where the page gives none, or null.</summary>
    public DateOnly? Published { get; init; }
}
