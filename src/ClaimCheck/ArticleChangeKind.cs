namespace ClaimCheck;

/// <summary>What became of an article from one report to the next.</summary>
public enum ArticleChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>A newer version took its place, with another text: of the same id, of the same address, or of the same source, title and day.</summary>
    Replaced,

    /// <summary>The same text under another id, or with another title, source, day, language or address.</summary>
    Relabelled,

    /// <summary>It is there no more.</summary>
    Removed,
}
