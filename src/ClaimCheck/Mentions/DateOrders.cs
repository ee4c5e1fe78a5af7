using System.Collections.Frozen;
using ClaimCheck.Reading;

namespace ClaimCheck.Mentions;

/// <summary>Which of day and month a site's country writes first in digits, by the domain of its address.</summary>
internal static class DateOrders
{
    private static readonly FrozenDictionary<string, bool> s_domains =
        LanguageFile.Rows("En/date-orders.tsv").ToFrozenDictionary(row => row[0], row => row[1] == "day", StringComparer.OrdinalIgnoreCase);

    /// <summary>True where the day comes first, false where the month does, null where the address says nothing.</summary>
    public static bool? Of(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.LastIndexOf('.') is var dot and >= 0 && s_domains.TryGetValue(address.Host[(dot + 1)..], out var isDay) ? isDay : null;
}
