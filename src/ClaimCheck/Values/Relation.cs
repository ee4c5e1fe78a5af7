namespace ClaimCheck.Values;

/// <summary>How two values stand to each other.</summary>
public enum Relation
{
    /// <summary>Equal in value, bound and hedge.</summary>
    Same,

    /// <summary>They can both be true.</summary>
    Compatible,

    /// <summary>They cannot both be true.</summary>
    Contradict,

    /// <summary>Not about the same sort of thing.</summary>
    Incomparable,
}
