using System.Globalization;
using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>The zones that stand behind a time of day: GMT, Eastern Daylight Time, Japan time, +08:00.</summary>
internal static class ClockZones
{
    private const int LongestWords = 4;

    private static readonly TextTable<int> Zones = new(
        LanguageFile.Rows("En/zones.tsv").Select(row => new Phrase<int>(row[0], int.Parse(row[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))), ignoreCase: true);

    /// <summary>Takes the longest zone that stands there, behind a blank or none; null without one.</summary>
    public static int? Take(ref DateCursor cursor)
    {
        var start = cursor.At;
        if (cursor.Next is 'Z' && !char.IsLetterOrDigit(cursor.After(1)))
        {
            cursor.At++;
            return 0;
        }

        if (Offset(ref cursor) is { } offset)
        {
            return offset;
        }

        cursor.Space();
        var from = cursor.At;
        var (minutes, end) = ((int?)null, start);
        for (var words = 0; words < LongestWords && char.IsAsciiLetter(cursor.Next); words++)
        {
            cursor.At += cursor.Letters().Length;
            if (Zones.TryGetValue(cursor.Text.Slice(from, cursor.At - from), out var found) && (cursor.Text[from] is >= 'A' and <= 'Z'))
            {
                (minutes, end) = (found, cursor.At);
            }

            if (!cursor.Space())
            {
                break;
            }
        }

        cursor.At = end;
        return minutes;
    }

    private static int? Offset(ref DateCursor cursor)
    {
        var start = cursor.At;
        var isBack = cursor.Next == '-';
        if (cursor.Next is '+' or '-' && char.IsAsciiDigit(cursor.After(1)) && char.IsAsciiDigit(cursor.After(2)) && cursor.After(3) == ':')
        {
            cursor.At++;
            if (cursor.Digits(2, out var hours, out _) && cursor.Take(':') && cursor.Digits(2, out var minutes, out var length) && length == 2 && hours <= 14 && !isBack)
            {
                return (hours * 60) + minutes;
            }
        }

        cursor.At = start;
        return null;
    }
}
