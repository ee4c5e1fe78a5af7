using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Tells where a date or a time of day can begin, and whether a number goes on as theirs do.</summary>
internal static class DateTriggers
{
    /// <summary>A year has as many digits, and may stand alone.</summary>
    private const int YearLength = 4;

    /// <summary>What stands behind a number of a Chinese date or time: its unit, or what joins it to another.</summary>
    private static readonly CharSet s_units = new("年财世个星周天日号月季时点:：起至到—–－-~～― ");

    /// <summary>What Chinese dates, times and the names that hold their letters begin with.</summary>
    private static readonly CharSet s_beginnings = new(ChineseCalendarWords.Beginnings + ChineseClockReader.Beginnings);

    /// <summary>Words of ASCII letters with which an English date or time can begin.</summary>
    public static IEnumerable<string> EnglishWords => DateWords.Listed.Concat(EnglishDateWords.ClockWords).Concat(["q", "h"]);

    /// <summary>What of a date begins at a character that is no ASCII letter.</summary>
    public static ValueTrigger Of(char c) =>
        DigitReader.IsDigit(c) ? ValueTrigger.Date | ValueTrigger.ChineseDate
        : s_beginnings.Contains(c) ? ValueTrigger.ChineseDate : ValueTrigger.None;

    /// <summary>Whether a number of a Chinese calendar goes on behind it as dates and times do.</summary>
    public static bool IsChinese(string text, ChineseCalendarNumber number) => number.End < text.Length && s_units.Contains(text[number.End]);

    /// <summary>Whether an English date or time may begin with these digits: none but a year stands right before a Han letter.</summary>
    public static bool IsEnglish(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > at && (end - at == YearLength || end == text.Length || !QuantityText.IsHan(text[end]));
    }
}
