namespace ClaimCheck.Rules;

/// <summary>What a relation says of its predicates.</summary>
internal enum RelationKind
{
    /// <summary>The first is the product of the others.</summary>
    Product,

    /// <summary>The first is the sum of the others.</summary>
    Sum,

    /// <summary>The first is the second by the third.</summary>
    Ratio,

    /// <summary>The first comes before the second.</summary>
    Before,

    /// <summary>The first comes before the second or with it.</summary>
    NotAfter,
}
