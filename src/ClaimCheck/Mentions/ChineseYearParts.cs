using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads which part of a year is meant: 上半年, 第三季度, Q1, 年底, 夏季, 前10天, 最后3周, 第九个月, 春节.</summary>
internal static class ChineseYearParts
{
    private static readonly (string Word, int From, int To, DatePrecision Precision)[] s_parts =
    [
        ("上半年", 1, 6, DatePrecision.Half), ("前半年", 1, 6, DatePrecision.Half), ("下半年", 7, 12, DatePrecision.Half), ("后半年", 7, 12, DatePrecision.Half),
        ("首季度", 1, 3, DatePrecision.Quarter), ("首季", 1, 3, DatePrecision.Quarter), ("末季", 10, 12, DatePrecision.Quarter),
        ("年初", 1, 4, DatePrecision.Half), ("年中", 5, 8, DatePrecision.Half), ("年底", 11, 12, DatePrecision.Half), ("年末", 11, 12, DatePrecision.Half),
        ("伊始", 1, 2, DatePrecision.Half), ("全年", 1, 12, DatePrecision.Year), ("首月", 1, 1, DatePrecision.Month), ("初", 1, 4, DatePrecision.Half), ("底", 11, 12, DatePrecision.Half), ("末", 11, 12, DatePrecision.Half),
    ];

    /// <summary>A year with the part told of it, or the whole year; null where the words name a day that it has not.</summary>
    public static DateDraft? Read(ReadOnlySpan<char> text, int start, ChineseYear year, ScanContext context)
    {
        var at = year.End;
        if (ChineseMonthReader.Read(text, at, year, context) is { } month)
        {
            return month;
        }

        if (IsImpossible(text, at, year))
        {
            return null;
        }

        var of = Has(text, at, "的") ? at + 1 : at;
        return Named(text, at, year) ?? Quarter(text, at, year) ?? Season(text, at, year) ?? Count(text, of, year) ?? Festival(text, of, year)
            ?? Whole(Has(text, at, "同期") ? year with { End = at + 2 } : year, Has(text, at, "同期"));
    }

    public static DateDraft? Named(ReadOnlySpan<char> text, int at, ChineseYear year)
    {
        foreach (var (word, from, to, precision) in s_parts)
        {
            if (Has(text, at, word))
            {
                return Months(year, at + word.Length, from, to, precision);
            }
        }

        return null;
    }

    /// <summary>A quarter by number, in a year or the one nearest to publication.</summary>
    public static DateDraft? Quarter(ReadOnlySpan<char> text, int at, ChineseYear year)
    {
        if (at + 1 < text.Length && text[at] is 'Q' && text[at + 1] is >= '1' and <= '4')
        {
            var quarter = text[at + 1] - '0';
            return Months(year, at + (Has(text, at + 2, "季度") ? 4 : 2), (quarter * 3) - 2, quarter * 3, DatePrecision.Quarter);
        }

        var isFirst = Has(text, at, "前");
        var from = isFirst || Has(text, at, "第") ? at + 1 : at;
        if (ChineseCalendarNumber.At(text, from) is not { Value: >= 1 and <= 4, Length: 1 } number || text[from] == '两' && !isFirst)
        {
            return null;
        }

        var end = isFirst && Has(text, number.End, "个季度") ? number.End + 3 : Has(text, number.End, "季度") ? number.End + 2 : Has(text, number.End, "季") && (from > at || year.IsStated) ? number.End + 1 : 0;
        return end == 0 ? null : Months(year, end, isFirst ? 1 : (number.Value * 3) - 2, number.Value * 3, DatePrecision.Quarter);
    }

    private static DateDraft Months(ChineseYear year, int end, int from, int to, DatePrecision precision) =>
        DateDraft.Of(year, end, new DateOnly(year.Number, from, 1), new DateOnly(year.Number, to, 1).AddMonths(1).AddDays(-1), precision);

    private static DateDraft Whole(ChineseYear year, bool isHedged) => Months(year, year.End, 1, 12, DatePrecision.Year) with { Hedged = isHedged };

    /// <summary>Seasons by the weather's count; a winter ends in the next year.</summary>
    private static DateDraft? Season(ReadOnlySpan<char> text, int at, ChineseYear year)
    {
        var season = at < text.Length ? "春夏秋冬".IndexOf(text[at], StringComparison.Ordinal) : -1;
        var isWhole = at + 1 >= text.Length || text[at + 1] is '，' or '。' or '、' or ';' or ',' or ' ';
        if (season < 0 || !(isWhole || text[at + 1] is '季' or '天'))
        {
            return null;
        }

        var first = new DateOnly(year.Number, (season * 3) + 3, 1);
        return DateDraft.Of(year, at + (isWhole ? 1 : 2), first, first.AddMonths(3).AddDays(-1), DatePrecision.Quarter);
    }

    /// <summary>前10天, 头五个月, 最后3周, 第九个月.</summary>
    public static DateDraft? Count(ReadOnlySpan<char> text, int at, ChineseYear year)
    {
        var (isLast, isNth) = (Has(text, at, "最后"), Has(text, at, "第"));
        var from = isLast ? at + 2 : isNth || Has(text, at, "前") || Has(text, at, "头") ? at + 1 : -1;
        from += from > 0 && Has(text, from, " ") ? 1 : 0;
        if (from < 0 || ChineseCalendarNumber.At(text, from) is not { Value: >= 1 and <= 366 } number)
        {
            return null;
        }

        var unit = Has(text, number.End, " ") ? number.End + 1 : number.End;
        var n = number.Value;
        if (Has(text, unit, "个月") && n <= 12)
        {
            return isLast ? Months(year, unit + 2, 13 - n, 12, DatePrecision.Quarter) : Months(year, unit + 2, isNth ? n : 1, n, isNth ? DatePrecision.Month : DatePrecision.Quarter);
        }

        var size = Has(text, unit, "天") ? 1 : Has(text, unit, "周") || Has(text, unit, "个星期") ? 7 : 0;
        var (first, last) = (new DateOnly(year.Number, 1, 1), new DateOnly(year.Number, 12, 31));
        if (size == 7)
        {
            (first, last) = (first.AddDays((8 - (int)first.DayOfWeek) % 7), last.AddDays(-(int)last.DayOfWeek));
        }

        var end = unit + (Has(text, unit, "个星期") ? 3 : 1);
        return size == 0 || n * size > 366 ? null
            : isLast ? DateDraft.Of(year, end, last.AddDays(1 - (n * size)), last, DatePrecision.Days)
            : DateDraft.Of(year, end, isNth ? first.AddDays((n - 1) * size) : first, first.AddDays((n * size) - 1), DatePrecision.Days);
    }

    private static DateDraft? Festival(ReadOnlySpan<char> text, int at, ChineseYear year) =>
        !year.IsOpen && at < text.Length && ChineseCalendarWords.At(text, at) is { } found && ChineseFestivals.In(year.Number, found.Word) is { } day
            ? ChineseFestivals.Told(text, found.End, day) with { HasYear = true }
            : null;

    private static bool IsImpossible(ReadOnlySpan<char> text, int at, ChineseYear year) =>
        ChineseCalendarNumber.At(text, at) is { Value: >= 1 and <= 12 } month && Has(text, month.End, "月")
        && ChineseCalendarNumber.At(text, month.End + 1) is { } day && (Has(text, day.End, "日") || Has(text, day.End, "号")) && (day.Value == 0 || day.Value > DateTime.DaysInMonth(year.Number, month.Value));

    private static bool Has(ReadOnlySpan<char> text, int at, string word) => QuantityText.Has(text, at, word);
}
