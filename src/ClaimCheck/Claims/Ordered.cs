using System.Collections.Immutable;

namespace ClaimCheck.Claims;

/// <summary>Looks up a place among things that stand in order of the text.</summary>
internal static class Ordered
{
    /// <summary>How many stand before a place; time grows with the logarithm of their number.</summary>
    /// <param name="items">The things, in order.</param>
    /// <param name="place">Index of the text.</param>
    /// <param name="isBefore">Whether one stands before a place.</param>
    public static int CountBefore<T>(ImmutableArray<T> items, int place, Func<T, int, bool> isBefore)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isBefore(items[middle], place) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
