namespace ClaimCheck;

/// <summary>Where the way of two claims into one fact ended. The order is that of the way.</summary>
public enum PairGate
{
    /// <summary>Nowhere: they are of one fact.</summary>
    None,

    /// <summary>Both are one article's, which is not set against itself.</summary>
    SameArticle,

    /// <summary>Their values are not of one sort.</summary>
    Incomparable,

    /// <summary>Claims about offices and states meet by subject, relation and qualifiers; these differ.</summary>
    Key,

    /// <summary>Their contexts have too little in common to be compared at all.</summary>
    Unlike,

    /// <summary>A qualifier or the voice keeps them apart, whatever the words around them.</summary>
    Veto,

    /// <summary>Their contexts are alike, but not enough.</summary>
    Score,

    /// <summary>Another claim of one of the two articles fits as well or better, or agrees.</summary>
    Rival,

    /// <summary>They fit, but in one fact an article would then contradict itself, or, where they agree, what agrees with the one contradicts the other.</summary>
    OwnConflict,
}
