using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads spans counted from publication or from what was told: 5天前, 三个月后, 过去十年, 未来五年, 近三年来.</summary>
internal static class ChineseRelativeReader
{
    private static readonly Phrase<char>[] s_units = [new("个月", 'M'), new("个星期", 'W'), new("星期", 'W'), new("周", 'W'), new("年", 'Y'), new("天", 'D'), new("日", 'D')];

    private static readonly Phrase<int>[] s_leads = [new("过去的", -1), new("过去", -1), new("最近", -1), new("近", -1), new("未来的", 1), new("未来", 1), new("今后", 1), new("接下来", 1)];

    private static readonly Phrase<int>[] s_tails = [new("之前", -1), new("以前", -1), new("前", -1), new("之后", 1), new("以后", 1), new("后", 1)];

    private static readonly string[] s_agos = ["之前", "以前", "前"];

    public static DateDraft? Read(ReadOnlySpan<char> text, int at, ScanContext context)
    {
        foreach (var (word, way) in s_leads)
        {
            if (QuantityText.Has(text, at, word) && Count(text, at + word.Length) is { } count)
            {
                return word == "近" && !IsSpan(text, at, count.End) ? null : Span(count, way, context);
            }
        }

        if (Halved(text, at, context) is { } halved)
        {
            return halved;
        }

        return text[at] is '几' or '数' ? Few(text, at, context) : Count(text, at) is { } told ? Point(text, at, told, context) : null;
    }

    /// <summary>近三年 at the head of a clause, or 近三年来, is a span; elsewhere it is nearly three years.</summary>
    private static bool IsSpan(ReadOnlySpan<char> text, int at, int end) =>
        QuantityText.Has(text, end, "来") || (at == 0 || "，。；、\n".Contains(text[at - 1], StringComparison.Ordinal));

    /// <summary>半年前, 一年半前, 半个月前: told to within a quarter, or a week.</summary>
    private static DateDraft? Halved(ReadOnlySpan<char> text, int at, ScanContext context)
    {
        var (months, days, end) = Half(text, at);
        var tail = end == at ? null : QuantityText.FirstAt(text, end, s_agos);
        if (tail is null || (at > 0 && text[at - 1] is '上' or '下' or '前' or '后' or '个') || (tail.Length == 1 && end + 1 < text.Length && "期台排方往来续夕景".Contains(text[end + 1], StringComparison.Ordinal)))
        {
            return null;
        }

        var slack = days > 0 ? 3 : 45;
        return context.Published is { } published && new DateSteps(0, -months, -days).From(published) is { } day
            ? new DateDraft(end + tail.Length, day.AddDays(-slack), day.AddDays(slack), DatePrecision.Quarter) { HasYear = true }
            : null;
    }

    /// <summary>半年, 半个月, 一年半, with where it ends; at the place itself where none is.</summary>
    private static (int Months, int Days, int End) Half(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == '半')
        {
            return QuantityText.Has(text, at, "半年") ? (6, 0, at + 2) : QuantityText.Has(text, at, "半个月") ? (0, 15, at + 3) : (0, 0, at);
        }

        return ChineseCalendarNumber.At(text, at) is { Value: < 100 } years && QuantityText.Has(text, years.End, "年半") ? ((years.Value * 12) + 6, 0, years.End + 2) : (0, 0, at);
    }

    /// <summary>几天前, 数周前: two to nine of them.</summary>
    private static DateDraft? Few(ReadOnlySpan<char> text, int at, ScanContext context)
    {
        var isInside = at > 0 && (ChineseCalendarNumber.IsNumeral(text[at - 1]) || char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '好' or '上' or '无' or '第');
        var (unit, end) = Unit(text, at + 1);
        var tail = end > at + 1 ? QuantityText.FirstAt(text, end, s_agos) : null;
        if (isInside || tail is null || (tail.Length == 1 && end + 1 < text.Length && "期台排方往来续夕景".Contains(text[end + 1], StringComparison.Ordinal)))
        {
            return null;
        }

        return context.Published is not { } published
            ? ChineseWeekReader.RelativeDraft(end + tail.Length, -2, unit, "publication", DatePrecision.Days)
            : new DateDraft(end + tail.Length, Move(published, -9, unit), Move(published, -2, unit), DatePrecision.Days) { HasYear = true, Hedged = true };
    }

    private static (int Number, char Unit, int End)? Count(ReadOnlySpan<char> text, int at)
    {
        if (ChineseCalendarNumber.At(text, at) is not { Value: >= 1 } number || number.Value > 3000 || (number.Length == 4 && !number.IsHan))
        {
            return null;
        }

        var (unit, end) = Unit(text, number.End);
        return end > number.End && number.Value <= (unit == 'Y' ? 900 : 1000) ? (number.Value, unit, end) : null;
    }

    /// <summary>The unit that stands at a place, with where it ends; at the place itself where none does.</summary>
    private static (char Unit, int End) Unit(ReadOnlySpan<char> text, int at)
    {
        foreach (var (word, unit) in s_units)
        {
            if (QuantityText.Has(text, at, word))
            {
                return (unit, at + word.Length);
            }
        }

        return (' ', at);
    }

    private static DateDraft? Span((int Number, char Unit, int End) count, int way, ScanContext context)
    {
        if (context.Published is not { } published || published.Year < 1000)
        {
            return ChineseWeekReader.RelativeDraft(count.End, way * count.Number, count.Unit, "publication", DatePrecision.Days);
        }

        var far = Move(published, way * count.Number, count.Unit);
        var precision = count.Unit == 'Y' ? DatePrecision.Year : count.Unit == 'M' ? DatePrecision.Quarter : DatePrecision.Days;
        return new DateDraft(count.End, way < 0 ? far : published, way < 0 ? published : far, precision) { HasYear = true };
    }

    private static DateDraft? Point(ReadOnlySpan<char> text, int at, (int Number, char Unit, int End) count, ScanContext context)
    {
        foreach (var (word, way) in s_tails)
        {
            if (!QuantityText.Has(text, count.End, word) || count.Unit == 'D' && text[count.End - 1] == '日')
            {
                continue;
            }

            var end = count.End + word.Length;
            if (word.Length == 1 && end < text.Length && "三三后期台排方往来续半夕景".Contains(text[end], StringComparison.Ordinal))
            {
                return null;
            }

            var precision = count.Unit switch { 'Y' => DatePrecision.Year, 'M' => DatePrecision.Month, 'W' => DatePrecision.Days, _ => DatePrecision.Day };
            return (way > 0 && !IsAhead(text, at, end)) || context.Published is not { } published
                ? ChineseWeekReader.RelativeDraft(end, way * count.Number, count.Unit, way > 0 ? "narration" : "publication", precision)
                : Around(Move(published, way * count.Number, count.Unit), count.Unit, end, precision);
        }

        return null;
    }

    /// <summary>What lies ahead of publication is announced, or stands where nothing was told yet.</summary>
    private static bool IsAhead(ReadOnlySpan<char> text, int at, int end) =>
        at == 0 || QuantityText.Has(text, end, "将") || text.Slice(Math.Max(0, at - 3), Math.Min(3, at)).IndexOfAny("将拟计料") >= 0;

    private static DateDraft Around(DateOnly day, char unit, int end, DatePrecision precision)
    {
        var (from, to) = unit switch
        {
            'Y' => (new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31)),
            'M' => (new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1)),
            'W' => (day.AddDays(-3), day.AddDays(3)),
            _ => (day, day),
        };
        return new DateDraft(end, from, to, precision) { HasYear = true };
    }

    private static DateOnly Move(DateOnly day, int number, char unit) => unit switch
    {
        'Y' => day.AddYears(number),
        'M' => day.AddMonths(number),
        'W' => day.AddDays(number * 7),
        _ => day.AddDays(number),
    };
}
