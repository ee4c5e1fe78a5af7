using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads spans by a day and their length: 截至3月31日的六个月, 截至2024年12月31日止年度, 5月20日起两周.</summary>
internal static class ChineseCountedSpan
{
    private static readonly Phrase<DateUnit>[] s_units =
        [new("个月", DateUnit.Month), new("个季度", DateUnit.Quarter), new("个星期", DateUnit.Week), new("季度", DateUnit.Quarter), new("周", DateUnit.Week), new("年", DateUnit.Year), new("天", DateUnit.Day)];

    private static readonly string[] s_years = ["止财政年度", "止财年", "止年度", "的财政年度", "的财年", "的年度", "的全年"];

    /// <summary>The span that ends on a day, by the length told behind it.</summary>
    public static (DateOnly From, int End)? Before(ReadOnlySpan<char> text, int at, DateOnly last)
    {
        var year = QuantityText.FirstAt(text, at, s_years);
        if (year is not null)
        {
            return (last.AddDays(1).AddYears(-1), at + year.Length);
        }

        at += QuantityText.Has(text, at, "止") ? 1 : 0;
        at += QuantityText.Has(text, at, "的") ? 1 : 0;
        return Length(text, at) is { } length && length.Steps.Days == 0 && length.Steps.Back.From(last.AddDays(1)) is { } first ? (first, length.End) : null;
    }

    /// <summary>The span that begins with a day, by the length told behind it.</summary>
    public static (DateOnly To, int End)? Behind(ReadOnlySpan<char> text, int at, DateOnly first)
    {
        at += QuantityText.Has(text, at, "的") ? 1 : 0;
        at += QuantityText.Has(text, at, "为期") || QuantityText.Has(text, at, "连续") ? 2 : 0;
        return Length(text, at) is { } length && length.Steps.From(first) is { } behind ? (behind.AddDays(-1), length.End) : null;
    }

    private static (DateSteps Steps, int End)? Length(ReadOnlySpan<char> text, int at)
    {
        if (ChineseCalendarNumber.At(text, at) is not { Value: >= 1 and <= 99, Length: <= 3 } number)
        {
            return null;
        }

        foreach (var (word, unit) in s_units)
        {
            if (QuantityText.Has(text, number.End, word))
            {
                var end = number.End + word.Length;
                return end < text.Length && text[end] is '前' or '后' or '内' ? null : (DateSteps.Of(number.Value, unit), end);
            }
        }

        return null;
    }
}
