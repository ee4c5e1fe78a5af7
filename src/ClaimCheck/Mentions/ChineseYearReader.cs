namespace ClaimCheck.Mentions;

/// <summary>Reads the year that opens a date: 2025年, 二〇二五年, 25年6月, 民国三年, 2024财年, 去年.</summary>
internal static class ChineseYearReader
{
    private static readonly string[] s_fiscal = ["年度", "财政年度", "财年", "年"];

    public static ChineseYear? Read(ReadOnlySpan<char> text, int at, ScanContext context)
    {
        if (ChineseCalendarWords.EraAt(text, at) is { } era)
        {
            return Era(text, era.Era, era.End);
        }

        return ChineseCalendarNumber.At(text, at) is { } number ? Numbered(text, at, number, context) : null;
    }

    /// <summary>The year of two digits nearest to publication that does not lie far ahead of it.</summary>
    private static int Century(int number, ScanContext context)
    {
        var year = context.Published?.Year ?? 2025;
        var found = (year / 100 * 100) + number;
        return found > year + 15 ? found - 100 : found;
    }

    private static ChineseYear? Numbered(ReadOnlySpan<char> text, int at, ChineseCalendarNumber number, ScanContext context)
    {
        foreach (var unit in s_fiscal)
        {
            if (!QuantityText.Has(text, number.End, unit))
            {
                continue;
            }

            var end = number.End + unit.Length;
            var isWord = end < text.Length && (text[end] is '级' or '龄' or '款' or '式' or '期' || (text[end] == '代' && unit == "年"));
            return isWord ? null
                : number.Length == 4 && number.Value is >= DateParts.FirstYear and <= DateParts.LastYear ? ChineseYear.Stated(number.Value, end)
                : number.Length == 2 && unit == "年" && IsDigits(text, at) && HasMonth(text, end) ? ChineseYear.Stated(Century(number.Value, context), end)
                : null;
        }

        return null;
    }

    private static bool IsDigits(ReadOnlySpan<char> text, int at) =>
        (char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1])) || (ChineseCalendarNumber.Digit(text[at]) >= 0 && ChineseCalendarNumber.Digit(text[at + 1]) >= 0);

    /// <summary>Two digits are a year where a month, a quarter or an end follows; else they count years.</summary>
    private static bool HasMonth(ReadOnlySpan<char> text, int at) =>
        QuantityText.Has(text, at, "底") || QuantityText.Has(text, at, "第") || QuantityText.Has(text, at, "上半年") || QuantityText.Has(text, at, "下半年")
        || (ChineseCalendarNumber.At(text, at) is { Value: >= 1 and <= 12 } month && (QuantityText.Has(text, month.End, "月") || QuantityText.Has(text, month.End, "季度")));

    private static ChineseYear? Era(ReadOnlySpan<char> text, ChineseEra era, int at)
    {
        var (value, end) = QuantityText.Has(text, at, "元年") ? (1, at + 1) : ChineseCalendarNumber.At(text, at) is { } number ? (number.Value, number.End) : (0, at);
        var year = era.First + value - 1;
        return value > 0 && year <= era.Last && QuantityText.Has(text, end, "年") && !QuantityText.Has(text, end, "年代") ? ChineseYear.Stated(year, end + 1) : null;
    }
}
