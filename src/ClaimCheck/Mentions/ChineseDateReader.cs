using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads Chinese dates: 2025年6月12日, 今年6月底, 上周五, 第三季度, 上世纪90年代, 5天前, 2024年春节.</summary>
internal static class ChineseDateReader
{
    private const int HalfYear = 183;

    /// <summary>What dates that are put together begin with, besides numbers.</summary>
    private static readonly CharSet s_builders = new("上下本这前第近过最未今接半几数周星礼Q");

    public static Mention? Read(ReadOnlySpan<char> text, int at, ScanContext context)
    {
        if (!ChineseCalendarWords.CanBegin(text[at]) || IsInside(text, at))
        {
            return null;
        }

        return Element(text, at, context) is { } near ? ChineseSpanPart.Extend(text, ChineseDateRange.Extend(text, near, context), context).At(text, at) : null;
    }

    /// <summary>One date, without the far end of a range.</summary>
    public static DateDraft? Element(ReadOnlySpan<char> text, int at, ScanContext context)
    {
        var isNumber = char.IsAsciiDigit(text[at]) || ChineseCalendarNumber.IsNumeral(text[at]);
        if (isNumber && !(ChineseCalendarNumber.At(text, at) is { } number && DateTriggers.IsChinese(text, number)))
        {
            return Named(text, at, context);
        }

        if (ChineseDateRange.Years(text, at, context) is { } years)
        {
            return years;
        }

        if (ChineseYearReader.Read(text, at, context) is { } year)
        {
            return ChineseYearParts.Read(text, at, year, context);
        }

        return Named(text, at, context) ?? (isNumber || s_builders.Contains(text[at]) ? Built(text, at, context) : null);
    }

    /// <summary>A date put together of a step, a lead or a number and its unit.</summary>
    private static DateDraft? Built(ReadOnlySpan<char> text, int at, ScanContext context) =>
        ChinesePeriodReader.Read(text, at, context) ?? ChineseRelativeReader.Read(text, at, context) ?? ChineseWeekReader.Read(text, at, context) ?? Yearless(text, at, context);

    /// <summary>A date told by a word: 今天, 去年, 五一劳动节.</summary>
    private static DateDraft? Named(ReadOnlySpan<char> text, int at, ScanContext context) =>
        ChineseCalendarWords.At(text, at) is { } word ? Word(text, at, word.Word, word.End, context) : null;

    /// <summary>A month, quarter or day without its year, where no year or month stands before it.</summary>
    private static DateDraft? Yearless(ReadOnlySpan<char> text, int at, ScanContext context)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        if (before is '年' && at > 1 && (char.IsAsciiDigit(text[at - 2]) || ChineseCalendarNumber.IsNumeral(text[at - 2])))
        {
            return null;
        }

        var quarter = before is '每' or '个' ? null : ChineseYearParts.Quarter(text, at, ChineseYear.Inferred(1, at, context));
        if (quarter is not null)
        {
            return context.Published is { } published && quarter.From > published.AddMonths(6) ? quarter with { From = quarter.From.AddYears(-1), To = quarter.To.AddYears(-1) } : quarter;
        }

        var months = text[at] is '前' ? ChineseYearParts.Count(text, at, ChineseYear.Inferred(1, at, context)) : null;
        return months is { Precision: DatePrecision.Quarter } ? months
            : before is '历' or '闰' or '第' || (before == '年' && at > 1 && text[at - 2] == '每') ? null
            : Month(text, at, context) ?? ChineseDayReader.Alone(text, at, context);
    }

    /// <summary>A month or day in the year nearest to publication; in the coming one where the clause looks ahead: 将于1月5日.</summary>
    private static DateDraft? Month(ReadOnlySpan<char> text, int at, ScanContext context)
    {
        var draft = ChineseMonthReader.Read(text, at, null, context);
        return draft is { Yearless: false } && context.Published is { } published && draft.From < published.AddDays(-HalfYear) && ChineseAhead.Is(text, at)
            ? ChineseMonthReader.Read(text, at, new ChineseYear(published.Year + 1, at, false, null, null, false), context)
            : draft;
    }

    private static DateDraft? Word(ReadOnlySpan<char> text, int at, ChineseDateWord word, int end, ScanContext context)
    {
        switch (word.Kind)
        {
            case ChineseDateKind.Year:
                return ChineseYearParts.Read(text, at, ChineseYear.FromPublication(word.Number, end, context), context);
            case ChineseDateKind.NarratedYear:
                return ChineseYearParts.Read(text, at, ChineseYear.FromNarration(word.Number, end), context);
            case ChineseDateKind.NarratedMonth:
                return ChineseWeekReader.RelativeDraft(end, word.Number, 'M', "narration", DatePrecision.Month);
            case ChineseDateKind.NarratedDay:
                return ChineseWeekReader.RelativeDraft(end, word.Number, 'D', "narration", DatePrecision.Day);
            case ChineseDateKind.HalfYear or ChineseDateKind.YearPart:
                return ChineseYearParts.Named(text, at, ChineseYear.FromPublication(0, at, context));
            default:
                return Day(text, at, word, end, context);
        }
    }

    private static DateDraft? Day(ReadOnlySpan<char> text, int at, ChineseDateWord word, int end, ScanContext context)
    {
        if (context.Published is not { } published)
        {
            return word.Kind is ChineseDateKind.Day or ChineseDateKind.Recent
                ? ChineseWeekReader.RelativeDraft(end, word.Kind == ChineseDateKind.Day ? word.Number : 0, 'D', "publication", DatePrecision.Day) with { Hedged = word.Kind == ChineseDateKind.Recent }
                : null;
        }

        return word.Kind switch
        {
            ChineseDateKind.Day => new DateDraft(end, published.AddDays(word.Number), published.AddDays(word.Number), DatePrecision.Day) { HasYear = true },
            ChineseDateKind.Recent => new DateDraft(end, published.AddDays(-word.Number), published, DatePrecision.Days) { Hedged = true, HasYear = true },
            ChineseDateKind.HalfMonth or ChineseDateKind.MonthPart => MonthPart(text, at, end, published),
            _ => ChineseFestivals.Nearest(published, word) is { } day ? ChineseFestivals.Told(text, end, day) : null,
        };
    }

    private static DateDraft? MonthPart(ReadOnlySpan<char> text, int at, int end, DateOnly published)
    {
        var from = text[at] == '月' ? at + 1 : at;
        var draft = ChineseMonthReader.Part(text, from, published.Month, ChineseYear.Stated(published.Year, end));
        return draft.End == end ? draft : null;
    }

    /// <summary>Numerals within a longer number, and words behind 第 or a name's letters, begin nothing.</summary>
    private static bool IsInside(ReadOnlySpan<char> text, int at)
    {
        if (at == 0)
        {
            return false;
        }

        var before = text[at - 1];
        return (ChineseCalendarNumber.IsNumeral(text[at]) || char.IsAsciiDigit(text[at])) && (ChineseCalendarNumber.IsNumeral(before) || char.IsAsciiDigit(before) || before is '.' or '点' or '几' or '数');
    }
}
