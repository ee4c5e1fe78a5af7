using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads two years of which the second is cut short: 2010-15, 2024/25, 1999–00.</summary>
internal static class EnglishYearPairs
{
    private const int FirstYear = 1900;

    private const int LastYear = 2099;

    /// <summary>The years behind a first; joined by a slash, or up to twelve, only the next year can follow.</summary>
    public static bool Short(ref DateCursor cursor, DateTerm first, out DateTerm span)
    {
        var start = cursor.At;
        span = default;
        if (first is { Month: 0, Year: >= FirstYear and <= LastYear, IsFixed: false } && (cursor.Take('-') || cursor.Take('/')) && char.IsAsciiDigit(cursor.Text[start - 1])
            && cursor.Digits(2, out var year, out var length) && length == 2 && IsBehind(first.Year, year, cursor.Text[start]) && IsFree(cursor))
        {
            span = Of(first.Year, year);
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>Both years.</summary>
    public static DateTerm Of(int first, int second)
    {
        var last = (first / 100 * 100) + second;
        return DateTerm.Days(new DateOnly(first, 1, 1), new DateOnly(last < first ? last + 100 : last, 12, 31), DatePrecision.Year);
    }

    private static bool IsBehind(int first, int second, char mark)
    {
        var isNext = second == (first + 1) % 100;
        return isNext || (mark != '/' && second > first % 100 && second > 12);
    }

    private static bool IsFree(in DateCursor cursor) =>
        !char.IsAsciiLetterOrDigit(cursor.Next) && !(cursor.Next is '-' or '%' or '/' or '.' or '年' && (cursor.Next is '%' or '年' || char.IsAsciiLetterOrDigit(cursor.After(1))));
}
