using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Joins the far end of a range to its near end: 5月3日至9日, 1995-1997年, 8月至次年2月, 2018年10月1日到2019年2月3日.</summary>
internal static class ChineseDateRange
{
    private static readonly string[] s_separators = ["起至", "--", "至", "到", "-", "~", "―"];

    /// <summary>Where the words go on behind a range's mark, or the place itself without one.</summary>
    public static int Separator(ReadOnlySpan<char> text, int at)
    {
        var from = QuantityText.SkipSpace(text, at);
        foreach (var word in s_separators)
        {
            if (QuantityText.Has(text, from, word))
            {
                return QuantityText.SkipSpace(text, from + word.Length);
            }
        }

        return at;
    }

    /// <summary>2021—2025年, 1995 - 1997年: a year without its unit before another.</summary>
    public static DateDraft? Years(ReadOnlySpan<char> text, int at, ScanContext context)
    {
        if (ChineseCalendarNumber.At(text, at) is not { Length: 4, Value: >= DateParts.FirstYear and <= DateParts.LastYear } first || Separator(text, first.End) is var next && next == first.End
            || ChineseCalendarNumber.At(text, next) is not { Length: 4 } || ChineseYearReader.Read(text, next, context) is not { } last || last.Number <= first.Value)
        {
            return null;
        }

        return new DateDraft(last.End, new DateOnly(first.Value, 1, 1), new DateOnly(last.Number, 12, 31), DatePrecision.Decade) { HasYear = true };
    }

    public static DateDraft Extend(ReadOnlySpan<char> text, DateDraft near, ScanContext context)
    {
        var at = Separator(text, near.End);
        if (at == near.End || near.Anchor is not null || at >= text.Length)
        {
            return near;
        }

        if (at == near.End + 1 && text[at] == '今' && text[near.End] == '至')
        {
            return near;
        }

        var far = Weekday(text, at, near) ?? SameMonth(text, at, near, context) ?? NextYear(text, at, near, context) ?? Yearless(text, at, near, context) ?? ChineseDateReader.Element(text, at, context);
        return far is null || far.Anchor is not null || far.Yearless != near.Yearless || far.To <= near.From ? near
            : near with { End = far.End, To = far.To, Precision = Wider(near, far) };
    }

    /// <summary>周一至周五: the next such weekday behind the near end.</summary>
    private static DateDraft? Weekday(ReadOnlySpan<char> text, int at, DateDraft near)
    {
        if (near.Precision != DatePrecision.Day || ChineseWeekReader.WeekdayAt(text, at) is not { } weekday)
        {
            return null;
        }

        var day = near.From.AddDays(((weekday.Day + 1 - (int)near.From.DayOfWeek + 13) % 7) + 1);
        return new DateDraft(weekday.End, day, day, DatePrecision.Day) { HasYear = near.HasYear, Yearless = near.Yearless };
    }

    private static DatePrecision Wider(DateDraft near, DateDraft far) =>
        near.Precision == DatePrecision.Day || far.Precision == DatePrecision.Day ? DatePrecision.Days : near.Precision == DatePrecision.Month ? DatePrecision.Quarter : near.Precision;

    private static DateDraft? SameMonth(ReadOnlySpan<char> text, int at, DateDraft near, ScanContext context) =>
        near.Precision != DatePrecision.Day ? null
        : ChineseDayReader.Read(text, at, near.From.Month, Of(near, near.From.Year), context) is { End: > 0 } day && day.To > near.From ? day : null;

    /// <summary>次年2月: the year after the near end's.</summary>
    private static DateDraft? NextYear(ReadOnlySpan<char> text, int at, DateDraft near, ScanContext context)
    {
        var isNext = QuantityText.Has(text, at, "次年") || QuantityText.Has(text, at, "翌年") || QuantityText.Has(text, at, "来年");
        return isNext || QuantityText.Has(text, at, "同年") ? ChineseMonthReader.Read(text, at + 2, Of(near, near.From.Year + (isNext ? 1 : 0)), context) : null;
    }

    /// <summary>A month without a year follows the near end, into the next year where it must.</summary>
    private static DateDraft? Yearless(ReadOnlySpan<char> text, int at, DateDraft near, ScanContext context)
    {
        if (ChineseMonthReader.Read(text, at, Of(near, near.From.Year), context) is not { } same)
        {
            return null;
        }

        return same.To > near.From || near.Yearless ? same : ChineseMonthReader.Read(text, at, Of(near, near.From.Year + 1), context);
    }

    private static ChineseYear Of(DateDraft near, int year) => new(year, 0, near.Yearless, null, null, near.HasYear);
}
