namespace ClaimCheck.Values;

/// <summary>Compares two quantities by their ranges.</summary>
internal static class QuantityComparison
{
    public static Comparison Compare(Quantity left, Quantity right) =>
        new(Relation.Incomparable, "", new Message("", Qualifiers.None));
}
