using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads decades: the 1990s, the '70s, the nineties.</summary>
internal static class EnglishDecades
{
    /// <summary>Two digits below this are as well of this century.</summary>
    private const int FirstPlain = 30;

    private const int WeatherReach = 60;

    private static readonly string[] s_weather = ["temperature", "degrees", "highs", "lows", "forecast", "warm", "cool", "°"];

    /// <summary>"1990s", "'70s"; a bare "70s" only where a word leads to it and nothing tells of the weather.</summary>
    public static bool Digits(ref DateCursor cursor, bool isLed, out DateTerm term)
    {
        var start = cursor.At;
        var isMarked = cursor.Take('\'') || cursor.Take('‘') || (start > 0 && cursor.Text[start - 1] is '\'' or '‘');
        if (cursor.Digits(4, out var value, out var length) && value % 10 == 0 && (cursor.Is("s") || cursor.Is("'s")))
        {
            if (length == 4 && value is >= 1200 and <= 2190)
            {
                term = value % 100 == 0 && value < 2000 ? Century(value) : Of(value);
                return true;
            }

            if (length == 2 && value >= FirstPlain && (isMarked || (isLed && IsPlain(cursor.Text, start, cursor.At))))
            {
                term = Of(1900 + value);
                return true;
            }
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    /// <summary>"nineties" are those of the twentieth century, unless another is named.</summary>
    public static bool Words(ref DateCursor cursor, out DateTerm term)
    {
        var isRead = cursor.Word(DateWordKind.Decade, out var decade);
        term = Of(1900 + decade);
        return isRead && !char.IsAsciiDigit(cursor.Next);
    }

    /// <summary>"the nineteen seventies", "eighteen-sixties".</summary>
    public static bool Spelled(ref DateCursor cursor, out DateTerm term)
    {
        var start = cursor.At;
        if (cursor.Word(DateWordKind.Number, out var hundreds) && hundreds is >= 12 and <= 19 && cursor.Gap() && cursor.Word(DateWordKind.Decade, out var decade))
        {
            term = Of((hundreds * 100) + decade);
            return true;
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    /// <summary>"The 1800s" are as a rule the century.</summary>
    private static DateTerm Century(int year) => DateTerm.Days(new DateOnly(year, 1, 1), new DateOnly(year + 99, 12, 31), DatePrecision.Century);

    private static DateTerm Of(int year) => DateTerm.Days(new DateOnly(year, 1, 1), new DateOnly(year + 9, 12, 31), DatePrecision.Decade);

    /// <summary>"In the 80s" may be a temperature.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text, int start, int end)
    {
        if (!DateSurroundings.Before(text, start).Equals("the", StringComparison.OrdinalIgnoreCase) || !DateSurroundings.IsLed(text, start, orWeak: false))
        {
            return false;
        }

        var from = Math.Max(0, start - WeatherReach);
        var near = text.Slice(from, Math.Min(text.Length, end + WeatherReach) - from);
        foreach (var word in s_weather)
        {
            if (near.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
