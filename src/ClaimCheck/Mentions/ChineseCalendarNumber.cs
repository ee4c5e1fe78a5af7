using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>A whole number as calendars write it: 12, １２, 十二, 二〇二五, 廿一, 一百一十三.</summary>
/// <param name="Value">The number.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Length">How many letters it takes.</param>
/// <param name="IsHan">Whether it is written in numerals.</param>
internal readonly record struct ChineseCalendarNumber(int Value, int End, int Length, bool IsHan)
{
    private const int Longest = 7;

    private static readonly CharSet s_numerals = new("零〇一二两三四五六七八九十百千廿卅");

    public static ChineseCalendarNumber? At(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return null;
        }

        return char.IsAsciiDigit(text[at]) ? Digits(text, at) : IsNumeral(text[at]) ? Han(text, at) : null;
    }

    public static bool IsNumeral(char c) => s_numerals.Contains(c);

    public static int Digit(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    private static ChineseCalendarNumber? Digits(ReadOnlySpan<char> text, int at)
    {
        var (end, value) = (at, 0);
        while (end < text.Length && end - at < 5 && char.IsAsciiDigit(text[end]))
        {
            value = (value * 10) + (text[end++] & 0xF);
        }

        return end - at > 4 ? null : new ChineseCalendarNumber(value, end, end - at, false);
    }

    private static ChineseCalendarNumber? Han(ReadOnlySpan<char> text, int at)
    {
        var (end, total, digit, isPlaced) = (at, 0, -1, false);
        for (; end < text.Length && end - at <= Longest && IsNumeral(text[end]); end++)
        {
            var unit = text[end] switch { '十' => 10, '百' => 100, '千' => 1000, '廿' => 20, '卅' => 30, _ => 0 };
            isPlaced |= unit > 0;
            (total, digit) = unit switch
            {
                0 when isPlaced => (total, Digit(text[end])),
                0 => (0, (Math.Max(digit, 0) * 10) + Digit(text[end])),
                20 or 30 => (total + unit, -1),
                _ => (total + (Math.Max(digit, digit == 0 || digit < 0 ? 1 : 0) * unit), -1),
            };
        }

        var value = total + Math.Max(digit, 0);
        return end - at > Longest || value > 9999 ? null : new ChineseCalendarNumber(value, end, end - at, true);
    }
}
