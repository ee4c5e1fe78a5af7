using ClaimCheck.Values;

namespace ClaimCheck.Json;

/// <summary>The unit of a rate as one identifier, in the manner of CLDR: <c>USD-per-month</c>, like <c>mile-per-hour</c>.</summary>
internal static class RateUnit
{
    private const string Per = "-per-";

    /// <summary>The unit with what it is told by; the unit alone when it is no rate.</summary>
    public static string? Of(Quantity quantity) => quantity is { Unit: { } unit, Per: { } per } ? unit + Per + per : quantity.Unit;

    /// <summary>The unit without what it is told by.</summary>
    public static string? Base(string? unit, string? per) =>
        unit is not null && per is not null && unit.EndsWith(Per + per, StringComparison.Ordinal) ? unit[..^(Per.Length + per.Length)] : unit;
}
