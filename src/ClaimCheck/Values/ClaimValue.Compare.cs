namespace ClaimCheck.Values;

public abstract partial record ClaimValue
{
    /// <summary>How this value stands to another: symmetric, and the same in every culture.</summary>
    /// <param name="other">The other value.</param>
    public Comparison CompareTo(ClaimValue other) =>
        (this, other) switch
        {
            (Quantity left, Quantity right) => QuantityComparison.Compare(left, right),
            _ => new(Relation.Incomparable, "", new Message("", Qualifiers.None)),
        };
}
