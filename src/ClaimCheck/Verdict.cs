namespace ClaimCheck;

/// <summary>How the versions of a fact, or two facts of one topic, stand to each other.</summary>
public enum Verdict
{
    /// <summary>At least two articles say the same.</summary>
    Agree,

    /// <summary>They differ in words but can all be true (rounding, precision, a hedge).</summary>
    Compatible,

    /// <summary>Two articles cannot both be right.</summary>
    Contradiction,

    /// <summary>One article alone, or too little to tell.</summary>
    Undetermined,

    /// <summary>The value moved over time.</summary>
    Update,

    /// <summary>The values speak of different parts, places or periods.</summary>
    ScopeDifference,

    /// <summary>Different values of a relation that may have several.</summary>
    Variant,

    /// <summary>One article against itself.</summary>
    InternalConflict,
}
