using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Tells where a date or a time of day can begin, and whether a number goes on as theirs do.</summary>
internal static class DateTriggers
{
    /// <summary>What stands behind a number of a Chinese date or time: its unit, or what joins it to another.</summary>
    private static readonly CharSet s_units = new("年财世个星周天日号月季时点:起至到-~― ");

    /// <summary>Half width, full width and numerals, and the blank or 差 that may stand between a word and its hour.</summary>
    private const string Numbers = "0123456789零〇一二两三四五六七八九十百千廿卅 差";

    /// <summary>Words of which any number may go on a date or time: 前10天, 第三季度, 近三年, 晚8点, 差五分八点.</summary>
    private const string Counted = "前第近早晚差";

    private static readonly string[] s_phrases = [.. ChineseCalendarWords.Phrases, .. ChineseClockReader.Phrases];

    /// <summary>Words of ASCII letters with which an English date or time can begin.</summary>
    public static IEnumerable<string> EnglishWords => DateWords.Listed.Concat(EnglishDateWords.ClockWords).Concat(["q", "h"]);

    /// <summary>What Chinese dates and times begin with that begin with no number, and the names that hold their letters: two letters of each tell.</summary>
    public static IEnumerable<string> Openings =>
    [
        .. s_phrases.Where(p => p.Length > 1),
        .. Pairs("上下本这", "一个周星礼月季年世"), "上上", "下下",
        .. Pairs("几数", "个星周年天日"),
        .. Pairs("周", "一二三四五六日天"),
        .. Pairs(Counted, Numbers),
        "星期", "礼拜", "半年", "半个", "过去", "最近", "未来", "今后",
    ];

    /// <summary>What of a date begins at a character, whatever stands behind it.</summary>
    public static ValueTrigger Of(char c) =>
        char.IsAsciiDigit(c) ? ValueTrigger.Date | ValueTrigger.ChineseDate
        : ChineseCalendarNumber.IsNumeral(c) ? ValueTrigger.ChineseDate : ValueTrigger.None;

    /// <summary>Whether a Chinese date or time can begin at a place: most numbers are told by what stands behind them to begin none.</summary>
    public static bool IsChinese(ReadOnlySpan<char> text, int at) =>
        !(char.IsAsciiDigit(text[at]) || ChineseCalendarNumber.IsNumeral(text[at]))
        || (ChineseCalendarNumber.At(text, at) is { } number && IsChinese(text, number))
        || ChineseCalendarWords.At(text, at) is not null;

    /// <summary>Whether a number of a Chinese calendar goes on behind it as dates and times do.</summary>
    public static bool IsChinese(ReadOnlySpan<char> text, ChineseCalendarNumber number)
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
    public static bool IsEnglish(ReadOnlySpan<char> text, int at)
    {
        var end = QuantityText.DigitsEnd(text, at);
        return end > at && EnglishDateAhead.Follows(text, at, end);
    }

    /// <summary>Every letter of the one before every letter of the other.</summary>
    private static IEnumerable<string> Pairs(string first, string second)
    {
        foreach (var letter in first)
        {
            foreach (var next in second)
            {
                yield return string.Concat([letter, next]);
            }
        }
    }
}
