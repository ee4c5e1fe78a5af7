using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads a weekday counted in its month: 7月的第一个星期五, 5月最后一个周一.</summary>
internal static class ChineseNthWeekday
{
    /// <summary>The weekday told behind a month; null where none is, or where the month has no such day.</summary>
    public static DateDraft? Read(ReadOnlySpan<char> text, int at, ChineseYear year, DateOnly first, DateOnly last)
    {
        at += Has(text, at, "的") ? 1 : 0;
        var isLast = Has(text, at, "最后");
        if (ChineseCalendarNumber.At(text, at + (isLast ? 2 : 1)) is not { Value: >= 1 and <= 5 } number || !(isLast ? number.Value == 1 : Has(text, at, "第")) || !Has(text, number.End, "个")
            || ChineseWeekReader.WeekdayAt(text, number.End + 1) is not { } weekday)
        {
            return null;
        }

        var day = (DayOfWeek)((weekday.Day + 1) % 7);
        return DateBlocks.NthWeekday((first, last), day, isLast ? -1 : number.Value, out var term) && term.From is { } found
            ? DateDraft.Of(year, weekday.End, found, found, DatePrecision.Day)
            : null;
    }

    private static bool Has(ReadOnlySpan<char> text, int at, string word) => QuantityText.Has(text, at, word);
}
