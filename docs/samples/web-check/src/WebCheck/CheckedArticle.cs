namespace WebCheck;

/// <summary>One text by one source. Only the text or the page is needed: what is left out is read from the head of the text (masthead, byline, dateline) or of the page where it stands there.</summary>
public sealed record CheckedArticle
{
    /// <summary>The words, exactly as published. The offsets of the report index them.</summary>
    public string? Text { get; init; }

    /// <summary>A web page, instead of the text. The article is read out of it; nothing it refers to is fetched.</summary>
    public string? Html { get; init; }

    /// <summary>Unique among the articles checked together. Default: request#1, request#2 …</summary>
    public string? Id { get; init; }

    /// <summary>Who publishes it: an outlet, an agency, a person.</summary>
    public string? Source { get; init; }

    /// <summary>Day of publication, 2025-10-29. "Last Friday" and 今年6月 hang on it.</summary>
    public string? Published { get; init; }

    /// <summary>Headline.</summary>
    public string? Title { get; init; }

    /// <summary>en or zh. Default: told by the text.</summary>
    public string? Language { get; init; }

    /// <summary>Web address. It is printed, never opened.</summary>
    public string? Url { get; init; }
}
