namespace ClaimCheck;

/// <summary>What became of an article from one report to the next.</summary>
public enum ArticleChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>A newer version took its place: of the same id, or of the same address, with another text.</summary>
    Replaced,

    /// <summary>The same text under another id, or with another title, source, day, language or address.</summary>
    Relabelled,

    /// <summary>It is there no more.</summary>
    Removed,
}
