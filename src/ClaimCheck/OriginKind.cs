namespace ClaimCheck;

/// <summary>What shows that articles go back to one text.</summary>
public enum OriginKind
{
    /// <summary>One sentence stands in them word for word.</summary>
    SameSentence,

    /// <summary>A paragraph of one, or most of its text, is in the other but for a few words.</summary>
    NearDuplicate,

    /// <summary>They credit one agency, or one is that agency's own.</summary>
    Credit,

    /// <summary>One tells in English and the other in Chinese the same figures in the same order, with none of their own.</summary>
    Translation,
}
