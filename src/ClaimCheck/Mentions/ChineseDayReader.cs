using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads a day of the month: 12日, 12号, 9-12日, with the weekday or week told beside it.</summary>
internal static class ChineseDayReader
{
    private static readonly string[] s_dayTimes = ["上午", "下午", "晚", "凌晨", "早", "中午", "清晨", "傍晚", "深夜"];

    /// <summary>A day of a month; one with a negative end says that the words name a day the month has not.</summary>
    public static DateDraft? Read(ReadOnlySpan<char> text, int at, int month, ChineseYear? year, ScanContext context)
    {
        if (ChineseCalendarNumber.At(text, at) is not { Value: >= 1, Length: <= 4 } day || day.End >= text.Length)
        {
            return null;
        }

        var (last, end) = (day.Value, day.End);
        if (text[end] is not ('日' or '号'))
        {
            var next = ChineseDateRange.Separator(text, end);
            if (next == end || ChineseCalendarNumber.At(text, next) is not { } second || second.End >= text.Length || text[second.End] is not ('日' or '号') || second.Value <= day.Value)
            {
                return null;
            }

            (last, end) = (second.Value, second.End);
        }

        var of = year ?? ChineseMonthReader.Infer(month, day.Value, at, context);
        if (last > DateTime.DaysInMonth(of.Number, month))
        {
            return new DateDraft(-1, default, default, DatePrecision.Day);
        }

        return Beside(text, DateDraft.Of(of, end + 1, new DateOnly(of.Number, month, day.Value), new DateOnly(of.Number, month, last), last == day.Value ? DatePrecision.Day : DatePrecision.Days));
    }

    /// <summary>A day without its month: the one nearest to publication.</summary>
    public static DateDraft? Alone(ReadOnlySpan<char> text, int at, ScanContext context)
    {
        if (context.Published is not { } published || ChineseCalendarNumber.At(text, at) is not { Value: >= 1 and <= 31 } day || day.End >= text.Length
            || (day.IsHan ? day.Length < 2 : day.Length > 2) || !IsDay(text, at, day.End))
        {
            return null;
        }

        DateOnly? best = null;
        for (var step = -1; step <= 1; step++)
        {
            var month = new DateOnly(published.Year, published.Month, 1).AddMonths(step);
            if (day.Value <= DateTime.DaysInMonth(month.Year, month.Month) && month.AddDays(day.Value - 1) is var found
                && (best is null || Math.Abs(found.DayNumber - published.DayNumber) < Math.Abs(best.Value.DayNumber - published.DayNumber)))
            {
                best = found;
            }
        }

        return best is { } date ? Beside(text, new DateDraft(day.End + 1, date, date, DatePrecision.Day)) : null;
    }

    /// <summary>三日 counts days, 12日报 is a paper; a day stands free of both.</summary>
    private static bool IsDay(ReadOnlySpan<char> text, int at, int end)
    {
        if (at > 0 && ("第期续近满每达共历时连长余多数几个约仅需逾过超月年天前后隔".Contains(text[at - 1], StringComparison.Ordinal) || EndsRange(text, at)))
        {
            return false;
        }

        if (text[end] == '号')
        {
            return QuantityText.FirstAt(text, end + 1, s_dayTimes) is not null;
        }

        return text[end] == '日' && (end + 1 >= text.Length || !"内间票餐后前报元本均线游之以均达长谈圆企".Contains(text[end + 1], StringComparison.Ordinal));
    }

    /// <summary>Whether a number or a day stands before 至 or 到: 3至5日, 20日到23日; 截至23日 and 直到23日 end nothing that is told.</summary>
    private static bool EndsRange(ReadOnlySpan<char> text, int at) =>
        text[at - 1] is '至' or '到' && at > 1 && (text[at - 2] is '日' or '号' or '月' || char.IsAsciiDigit(text[at - 2]) || ChineseCalendarNumber.At(text, at - 2) is not null);

    private static DateDraft Beside(ReadOnlySpan<char> text, DateDraft day)
    {
        var at = day.End;
        if (QuantityText.Has(text, at, "当周"))
        {
            var monday = day.From.AddDays(-(((int)day.From.DayOfWeek + 6) % 7));
            return day with { End = at + 2, From = monday, To = monday.AddDays(6), Precision = DatePrecision.Days };
        }

        if (QuantityText.Has(text, at, "当天") || QuantityText.Has(text, at, "当日"))
        {
            return day with { End = at + 2 };
        }

        var open = at < text.Length && text[at] == '(' ? at + 1 : at;
        if (ChineseWeekReader.WeekdayAt(text, open) is not { } weekday)
        {
            return day;
        }

        return open == at ? day with { End = weekday.End } : weekday.End < text.Length && text[weekday.End] == ')' ? day with { End = weekday.End + 1 } : day;
    }
}
