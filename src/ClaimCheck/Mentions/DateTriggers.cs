using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Tells where a date or a time of day can begin, and whether a number goes on as theirs do.</summary>
internal static class DateTriggers
{
    /// <summary>What stands behind a number of a Chinese date or time: its unit, or what joins it to another.</summary>
    private static readonly CharSet s_units = new("年财世个星周天日号月季时点:：起至到—–－-~～― ");

    private static readonly string[] s_phrases = [.. ChineseCalendarWords.Phrases, .. ChineseClockReader.Phrases];

    /// <summary>What Chinese dates, times and the names that hold their letters begin with.</summary>
    private static readonly CharSet s_beginnings = new(ChineseCalendarWords.Openers + ChineseClockReader.Openers + string.Concat(s_phrases.Select(p => p[..1])));

    /// <summary>Those that no word need go on.</summary>
    private static readonly CharSet s_openers = new(ChineseCalendarWords.Openers + ChineseClockReader.Openers);

    private static readonly PhraseLengths s_words = new(s_phrases, fromEnd: false);

    /// <summary>Words of ASCII letters with which an English date or time can begin.</summary>
    public static IEnumerable<string> EnglishWords => DateWords.Listed.Concat(EnglishDateWords.ClockWords).Concat(["q", "h"]);

    /// <summary>What of a date begins at a character that is no ASCII letter.</summary>
    public static ValueTrigger Of(char c) =>
        DigitReader.IsDigit(c) ? ValueTrigger.Date | ValueTrigger.ChineseDate
        : s_beginnings.Contains(c) ? ValueTrigger.ChineseDate : ValueTrigger.None;

    /// <summary>Whether a Chinese date or time can begin with a letter and the one behind it.</summary>
    public static bool IsChinese(string text, int at) => s_openers.Contains(text[at]) || s_words.Of(text[at], at + 1 < text.Length ? text[at + 1] : '\0') != 0;

    /// <summary>Whether a number of a Chinese calendar goes on behind it as dates and times do.</summary>
    public static bool IsChinese(string text, ChineseCalendarNumber number)
    {
        if (number.End >= text.Length)
        {
            return false;
        }

        var next = number.End + 1 < text.Length ? text[number.End + 1] : '\0';
        return text[number.End] switch
        {
            '个' => next is '月' or '星' or '季',
            ' ' or '-' => !char.IsAsciiLetter(next),
            var unit => s_units.Contains(unit),
        };
    }

    /// <summary>Whether an English date or time may begin with these digits: none but a year stands right before a Han letter.</summary>
    public static bool IsEnglish(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > at && EnglishDateAhead.Follows(text, at, end);
    }
}
