using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Tells by one look where a date or a time of day can begin, so that the scanner passes over all else.</summary>
internal static class DateTriggers
{
    /// <summary>A letter of English.</summary>
    public const byte Letter = 1;

    /// <summary>A digit, of half or full width.</summary>
    public const byte Digit = 2;

    /// <summary>What Chinese dates, times and the names that hold their letters begin with.</summary>
    public const byte Chinese = 4;

    /// <summary>A year has as many digits, and may stand alone.</summary>
    private const int YearLength = 4;

    private static readonly Lazy<byte[]> s_classes = new(Classes);

    /// <summary>What stands behind a number of a Chinese date or time: its unit, or what joins it to another.</summary>
    private static readonly CharSet s_units = new("年财世个星周天日号月季时点:：起至到—–－-~～― ");

    /// <summary>The class of every UTF-16 unit: 0 where nothing begins, else its flags.</summary>
    public static ReadOnlySpan<byte> Table => s_classes.Value;

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

    private static byte[] Classes()
    {
        var classes = new byte[char.MaxValue + 1];
        for (var c = 'a'; c <= 'z'; c++)
        {
            classes[c] = classes[char.ToUpperInvariant(c)] = Letter;
        }

        foreach (var c in ChineseCalendarWords.Beginnings)
        {
            classes[c] |= Chinese;
        }

        foreach (var c in ChineseClockReader.Beginnings)
        {
            classes[c] |= Chinese;
        }

        for (var digit = 0; digit < 10; digit++)
        {
            classes['0' + digit] = classes['０' + digit] = Digit | Chinese;
        }

        return classes;
    }
}
