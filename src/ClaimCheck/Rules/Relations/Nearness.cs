namespace ClaimCheck.Rules.Relations;

/// <summary>How near each other claims of one article must stand to speak of one thing.</summary>
internal enum Nearness
{
    /// <summary>In one sentence.</summary>
    Sentence,

    /// <summary>In one sentence or the next to it, with a name in common.</summary>
    Neighbours,

    /// <summary>Anywhere in the article, with the same subject.</summary>
    Article,

    /// <summary>Anywhere in the story, with the same subject, under no qualifier that differs.</summary>
    Story,
}
