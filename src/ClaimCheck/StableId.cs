using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck;

/// <summary>Ids derived from content alone: the same in every run, order, culture and machine.</summary>
internal static class StableId
{
    /// <summary>A letter and twelve hexadecimal digits of the parts' FNV-1a hash.</summary>
    public static string Of(char kind, params ReadOnlySpan<string?> parts)
    {
        var hash = Fnv1a.Start;
        foreach (var part in parts)
        {
            foreach (var unit in part ?? "")
            {
                hash = Fnv1a.Add(hash, unit);
            }

            hash = Fnv1a.Add(hash, 0xFFFF_FFFF);
        }

        return kind + (hash >> 16).ToString("x12", CultureInfo.InvariantCulture);
    }
}
