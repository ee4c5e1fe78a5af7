using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>The name of a relation that is not in the catalogue: formed from what is counted or measured.</summary>
internal static class OpenPredicate
{
    private const string Prefix = "open.";

    public const string Age = Prefix + "age";

    public static string Of(ClaimValue value, string dimension) =>
        value is Quantity { Dimension: Dimension.Count, Unit: { } unit } ? Prefix + "count." + unit : Prefix + dimension;

    public static bool Is(string predicate) => predicate.StartsWith(Prefix, StringComparison.Ordinal);
}
