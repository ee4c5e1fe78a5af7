using System.Globalization;

namespace ClaimCheck;

/// <summary>Ids derived from content alone: the same in every run, order, culture and machine.</summary>
internal static class StableId
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>A letter and twelve hexadecimal digits of the parts' FNV-1a hash.</summary>
    public static string Of(char kind, params ReadOnlySpan<string?> parts)
    {
        var hash = OffsetBasis;
        foreach (var part in parts)
        {
            foreach (var unit in part ?? "")
            {
                hash = (hash ^ unit) * Prime;
            }

            hash = (hash ^ 0xFFFF_FFFF) * Prime;
        }

        return kind + (hash >> 16).ToString("x12", CultureInfo.InvariantCulture);
    }
}
