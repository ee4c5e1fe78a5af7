using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>The zone told beside a time: 北京时间20:00, 14时（UTC+8）.</summary>
internal static class ChineseTimeZones
{
    private static readonly WordTable<string> s_zones = new(QuantityData.Rows("Zh.time-zones").Where(r => !r[0].StartsWith('#')).Select(r => new Phrase<string>(r[0], r.Length > 1 ? r[1] : "")));

    /// <summary>Length of the zone's words at a place with its offset, or 0.</summary>
    public static (int Length, int? Offset) At(ReadOnlySpan<char> text, int at)
    {
        if (s_zones.At(text, at) is not { } found)
        {
            return (0, null);
        }

        return (found.Length, found.Value.Length == 0 ? null : int.Parse(found.Value, CultureInfo.InvariantCulture));
    }

    /// <summary>UTC, GMT and whole hours from them behind a time, with or without brackets.</summary>
    public static (int End, int? Offset) Behind(ReadOnlySpan<char> text, int at)
    {
        var open = at < text.Length && text[at] == '(' ? at + 1 : QuantityText.SkipSpace(text, at);
        var isOpen = open > at && text[at] != ' ';
        var (end, offset) = Named(text, open);
        if (end == open)
        {
            return (at, null);
        }

        return !isOpen ? (end, offset) : end < text.Length && text[end] == ')' ? (end + 1, offset) : (at, null);
    }

    private static (int End, int? Offset) Named(ReadOnlySpan<char> text, int at)
    {
        if (At(text, at) is { Length: > 0 } zone)
        {
            return (at + zone.Length, zone.Offset);
        }

        if (!QuantityText.Has(text, at, "UTC") && !QuantityText.Has(text, at, "GMT"))
        {
            return (at, null);
        }

        var sign = at + 3 < text.Length && text[at + 3] is '+' or '-' ? at + 3 : -1;
        return sign < 0 || ChineseCalendarNumber.At(text, sign + 1) is not { Value: <= 14, IsHan: false } hours ? (at + 3, 0) : (hours.End, hours.Value * (text[sign] == '-' ? -60 : 60));
    }
}
