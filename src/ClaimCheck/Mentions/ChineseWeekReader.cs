using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads weeks, weekdays, months and years counted from now: 上周五, 下下周, 本周末, 周三, 上个月9日, 下季度, 上一年.</summary>
internal static class ChineseWeekReader
{
    private const string Days = "一二三四五六日天";

    public static DateDraft? Read(ReadOnlySpan<char> text, int at, ScanContext context)
    {
        if (Steps(text, at) is not { } steps)
        {
            return at > 0 && "每逢隔一二两三四五六七八九十半几数到至首末过".Contains(text[at - 1], StringComparison.Ordinal) || WeekdayAt(text, at) is not { } plain
                ? null
                : Plain(plain, ChineseAhead.Is(text, at), context);
        }

        var end = steps.End;
        return WeekAt(text, end) is { } week ? Week(text, week, steps.Number, context)
            : Has(text, end, "月") && !Has(text, end, "月球") && !Has(text, end, "月亮") ? Month(text, end + 1, steps.Number, context)
            : Has(text, end, "季度") && context.Published is { } now ? Quarter(now, end + 2, steps.Number)
            : Has(text, end, "年") && steps.IsCounted && text[at] != '本' ? ChineseYearParts.Read(text, at, ChineseYear.FromPublication(steps.Number, end + 1, context), context)
            : null;
    }

    /// <summary>A weekday's name: 周三, 星期天, 礼拜二.</summary>
    public static (int Day, int End)? WeekdayAt(ReadOnlySpan<char> text, int at) =>
        WeekAt(text, at) is { } end && end < text.Length && Days.IndexOf(text[end], StringComparison.Ordinal) is var day and >= 0 ? (Math.Min(day, 6), end + 1) : null;

    private static int? WeekAt(ReadOnlySpan<char> text, int at) =>
        Has(text, at, "星期") || Has(text, at, "礼拜") ? at + 2 : Has(text, at, "周") ? at + 1 : null;

    /// <summary>上上个 is two back, 下 one on, 本 and 这 none.</summary>
    private static (int Number, int End, bool IsCounted)? Steps(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c is not ('上' or '下' or '本' or '这') || (at > 0 && "以日基早晚登天脚马剧成样资地楼船车".Contains(text[at - 1], StringComparison.Ordinal)))
        {
            return null;
        }

        var end = at;
        while (end < text.Length && text[end] == c && end - at < 4)
        {
            end++;
        }

        var number = c == '上' ? at - end : c == '下' ? end - at : 0;
        var from = end;
        end += Has(text, end, "一") ? 1 : 0;
        end += Has(text, end, "个") ? 1 : 0;
        return (number, end, end > from || c is not '这');
    }

    private static DateDraft? Week(ReadOnlySpan<char> text, int end, int steps, ScanContext context)
    {
        var again = Has(text, end, "的") ? end + 1 : end;
        var weekday = end < text.Length && Days.IndexOf(text[end], StringComparison.Ordinal) is var own and >= 0 ? (Day: Math.Min(own, 6), End: end + 1) : WeekdayAt(text, again);
        if (weekday is { } day)
        {
            return Of(context, steps, day.Day, day.Day, day.End, DatePrecision.Day);
        }

        var weekend = Has(text, end, "末") ? end + 1 : Has(text, again, "周末") ? again + 2 : 0;
        if (weekend > 0)
        {
            return Of(context, steps, 5, 6, weekend, DatePrecision.Days);
        }

        return end < text.Length && "庄口边围游岁年转期刊报长密易全氏".Contains(text[end], StringComparison.Ordinal) ? null : Of(context, steps, 0, 6, end, DatePrecision.Days);
    }

    private static DateDraft Of(ScanContext context, int steps, int first, int last, int end, DatePrecision precision)
    {
        if (context.Published is not { } published)
        {
            return RelativeDraft(end, steps, 'W', "publication", precision);
        }

        var monday = published.AddDays((steps * 7) - (((int)published.DayOfWeek + 6) % 7));
        return new DateDraft(end, monday.AddDays(first), monday.AddDays(last), precision) { HasYear = true };
    }

    public static DateDraft RelativeDraft(int end, int number, char unit, string anchor, DatePrecision precision)
    {
        var offset = string.Create(CultureInfo.InvariantCulture, $"{(number < 0 ? "-" : "")}P{Math.Abs(number)}{unit}");
        return new DateDraft(end, new DateOnly(4, 1, 1), new DateOnly(4, 1, 1), precision) { Yearless = true, Anchor = anchor, Offset = offset, HasYear = true };
    }

    /// <summary>A weekday alone is the nearest on or before publication, or behind it where the clause looks ahead.</summary>
    private static DateDraft Plain((int Day, int End) weekday, bool isAhead, ScanContext context)
    {
        if (context.Published is not { } published)
        {
            return RelativeDraft(weekday.End, -1, 'W', "publication", DatePrecision.Day);
        }

        var back = ((int)published.DayOfWeek + 6 - weekday.Day + 7) % 7;
        var day = published.AddDays(isAhead && back > 0 ? 7 - back : -back);
        return new DateDraft(weekday.End, day, day, DatePrecision.Day) { HasYear = true };
    }

    private static DateDraft? Month(ReadOnlySpan<char> text, int end, int steps, ScanContext context)
    {
        if (context.Published is not { } published)
        {
            return RelativeDraft(end, steps, 'M', "publication", DatePrecision.Month);
        }

        var month = published.AddMonths(steps);
        return ChineseMonthReader.At(text, end, month.Month, ChineseYear.Stated(month.Year, end), context);
    }

    private static DateDraft Quarter(DateOnly published, int end, int steps)
    {
        var first = new DateOnly(published.Year, ((published.Month - 1) / 3 * 3) + 1, 1).AddMonths(steps * 3);
        return new DateDraft(end, first, first.AddMonths(3).AddDays(-1), DatePrecision.Quarter) { HasYear = true };
    }

    private static bool Has(ReadOnlySpan<char> text, int at, string word) => QuantityText.Has(text, at, word);
}
