namespace ClaimCheck.Values;

/// <summary>Which values stand a chance of being compared: quantities of one dimension, others of one kind.</summary>
internal static class ValueSort
{
    public static string Of(ClaimValue value) => value is Quantity quantity ? Enum.GetName(quantity.Dimension) ?? value.Kind : value.Kind;
}
