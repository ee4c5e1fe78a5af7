using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads a month with what belongs to it: 6月, 6月12日, 6月上旬, 6月底, 三月第二周, 6月9-12日.</summary>
internal static class ChineseMonthReader
{
    /// <summary>A month in a year, or in the year that brings it nearest to publication.</summary>
    public static DateDraft? Read(ReadOnlySpan<char> text, int at, ChineseYear? year, ScanContext context)
    {
        if (ChineseCalendarNumber.At(text, at) is not { Value: >= 1 and <= 12, Length: <= 3 } month || month.End >= text.Length || text[at] == '两')
        {
            return null;
        }

        if (text[month.End] != '月')
        {
            return Months(text, month, year, context);
        }

        return At(text, month.End + 1, month.Value, year, context);
    }

    /// <summary>What is told of a month whose name ends at a place.</summary>
    public static DateDraft? At(ReadOnlySpan<char> text, int at, int month, ChineseYear? year, ScanContext context)
    {
        var end = at < text.Length && text[at] == '份' ? at + 1 : at;
        if (end == at && ChineseDayReader.Read(text, at, month, year, context) is { } day)
        {
            return day.End < 0 ? null : day;
        }

        if (at < text.Length && text[at] == '初' && at + 1 < text.Length && ChineseCalendarNumber.IsNumeral(text[at + 1]))
        {
            return null;
        }

        return Part(text, end, month, year ?? Infer(month, 15, at, context));
    }

    /// <summary>A third, a half, the beginning or end of a month, one of its weeks, or all of it.</summary>
    public static DateDraft Part(ReadOnlySpan<char> text, int at, int month, ChineseYear year)
    {
        var first = new DateOnly(year.Number, month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        if (ChineseNthWeekday.Read(text, at, year, first, last) is { } weekday)
        {
            return weekday;
        }

        var from = Is(text, at, "的第") || Is(text, at, "月底") || Is(text, at, "月初") || Is(text, at, "月末") || Is(text, at, "月中旬") ? at + 1 : at;
        if (Is(text, from, "第") && ChineseCalendarNumber.At(text, from + 1) is { Value: >= 1 and <= 5 } week && (Is(text, week.End, "周") || Is(text, week.End, "个星期")))
        {
            var monday = first.AddDays((8 - (int)first.DayOfWeek) % 7).AddDays((week.Value - 1) * 7);
            return DateDraft.Of(year, week.End + (text[week.End] == '周' ? 1 : 3), monday, monday.AddDays(6), DatePrecision.Days);
        }

        var (length, start, end) = Third(text, from, last.Day);
        return length == 0
            ? DateDraft.Of(year, at, first, last, DatePrecision.Month)
            : DateDraft.Of(year, from + length, first.AddDays(start - 1), first.AddDays(end - 1), DatePrecision.Days);
    }

    /// <summary>The year that brings a yearless day nearest to publication; for 29 February the nearest leap year.</summary>
    public static ChineseYear Infer(int month, int day, int at, ScanContext context)
    {
        if (context.Published is not { } published)
        {
            return new ChineseYear(4, at, true, null, null, false);
        }

        var year = DateParts.YearOf(month, day, context) ?? published.Year;
        for (var step = 0; month == 2 && day == 29 && step <= 4; step++)
        {
            if (DateTime.IsLeapYear(published.Year - step))
            {
                year = published.Year - step;
                break;
            }

            if (DateTime.IsLeapYear(published.Year + step))
            {
                year = published.Year + step;
                break;
            }
        }

        return new ChineseYear(year, at, false, null, null, false);
    }

    /// <summary>1-5月, 1至5月份: a first month without its unit.</summary>
    private static DateDraft? Months(ReadOnlySpan<char> text, ChineseCalendarNumber first, ChineseYear? year, ScanContext context)
    {
        var at = ChineseDateRange.Separator(text, first.End);
        if (at == first.End || ChineseCalendarNumber.At(text, at) is not { Value: >= 1 and <= 12 } last || !Is(text, last.End, "月") || last.Value <= first.Value)
        {
            return null;
        }

        var of = year ?? Infer(first.Value, 15, at, context);
        var end = last.End + (Is(text, last.End + 1, "份") ? 2 : 1);
        return DateDraft.Of(of, end, new DateOnly(of.Number, first.Value, 1), new DateOnly(of.Number, last.Value, 1).AddMonths(1).AddDays(-1), DatePrecision.Quarter);
    }

    private static (int Length, int From, int To) Third(ReadOnlySpan<char> text, int at, int last)
    {
        var isMiddle = Is(text, at, "中") && (at + 1 >= text.Length || "，。、;,.的以至到- \n".Contains(text[at + 1], StringComparison.Ordinal));
        return Is(text, at, "上旬") ? (2, 1, 10)
            : Is(text, at, "中旬") ? (2, 11, 20)
            : Is(text, at, "下旬") ? (2, 21, last)
            : Is(text, at, "上半月") ? (3, 1, 15)
            : Is(text, at, "下半月") ? (3, 16, last)
            : Is(text, at, "初") ? (1, 1, 12)
            : isMiddle ? (1, 9, 21)
            : Is(text, at, "底") || Is(text, at, "末") ? (1, 20, last)
            : (0, 0, 0);
    }

    private static bool Is(ReadOnlySpan<char> text, int at, string word) => QuantityText.Has(text, at, word);
}
