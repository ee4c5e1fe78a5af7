namespace ClaimCheck.Values;

/// <summary>Which values stand a chance of being compared: quantities of one dimension, others of one kind.</summary>
internal static class ValueSort
{
    public static string Of(ClaimValue value) => value is Quantity quantity ? quantity.Dimension.ToString() : value.Kind;
}
