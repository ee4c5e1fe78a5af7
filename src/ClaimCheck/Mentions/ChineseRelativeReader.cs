using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads spans counted from publication or from what was told: 5天前, 三个月后, 过去十年, 未来五年, 近三年来.</summary>
internal static class ChineseRelativeReader
{
    private static readonly (string Word, char Unit)[] s_units = [("个月", 'M'), ("个星期", 'W'), ("星期", 'W'), ("周", 'W'), ("年", 'Y'), ("天", 'D'), ("日", 'D')];

    private static readonly (string Word, int Way)[] s_leads = [("过去的", -1), ("过去", -1), ("最近", -1), ("近", -1), ("未来的", 1), ("未来", 1), ("今后", 1), ("接下来", 1)];

    private static readonly (string Word, int Way)[] s_tails = [("之前", -1), ("以前", -1), ("前", -1), ("之后", 1), ("以后", 1), ("后", 1)];

    public static DateDraft? Read(string text, int at, ScanContext context)
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
    private static bool IsSpan(string text, int at, int end) =>
        QuantityText.Has(text, end, "来") || (at == 0 || "，。；、\n".Contains(text[at - 1], StringComparison.Ordinal));

    /// <summary>半年前, 一年半前, 半个月前: told to within a quarter, or a week.</summary>
    private static DateDraft? Halved(string text, int at, ScanContext context)
    {
        var number = text[at] == '半' ? default : ChineseCalendarNumber.At(text, at) ?? default;
        var (from, years) = text[at] == '半' ? (at, 0) : (number.End, number.Value);
        var (months, days, length) = from == at && QuantityText.Has(text, at, "半年") ? (6, 0, 2) : from == at && QuantityText.Has(text, at, "半个月") ? (0, 15, 3)
            : from > at && years < 100 && QuantityText.Has(text, from, "年半") ? ((years * 12) + 6, 0, 2) : (0, 0, 0);
        var end = from + length;
        var tail = Array.Find(s_tails, t => t.Way < 0 && QuantityText.Has(text, end, t.Word)).Word;
        if (length == 0 || tail is null || (at > 0 && text[at - 1] is '上' or '下' or '前' or '后' or '个') || (tail.Length == 1 && end + 1 < text.Length && "期台排方往来续夕景".Contains(text[end + 1], StringComparison.Ordinal)))
        {
            return null;
        }

        var slack = days > 0 ? 3 : 45;
        return context.Published is { } published && new DateSteps(0, -months, -days).From(published) is { } day
            ? new DateDraft(end + tail.Length, day.AddDays(-slack), day.AddDays(slack), DatePrecision.Quarter) { HasYear = true }
            : null;
    }

    /// <summary>几天前, 数周前: two to nine of them.</summary>
    private static DateDraft? Few(string text, int at, ScanContext context)
    {
        var isInside = at > 0 && (ChineseCalendarNumber.IsNumeral(text[at - 1]) || DigitReader.IsDigit(text[at - 1]) || text[at - 1] is '好' or '上' or '无' or '第');
        var unit = Array.Find(s_units, u => QuantityText.Has(text, at + 1, u.Word));
        var end = at + 1 + (unit.Word?.Length ?? 0);
        var tail = Array.Find(s_tails, t => t.Way < 0 && unit.Word is not null && QuantityText.Has(text, end, t.Word)).Word;
        if (isInside || tail is null || (tail.Length == 1 && end + 1 < text.Length && "期台排方往来续夕景".Contains(text[end + 1], StringComparison.Ordinal)))
        {
            return null;
        }

        return context.Published is not { } published
            ? ChineseWeekReader.RelativeDraft(end + tail.Length, -2, unit.Unit, "publication", DatePrecision.Days)
            : new DateDraft(end + tail.Length, Move(published, -9, unit.Unit), Move(published, -2, unit.Unit), DatePrecision.Days) { HasYear = true, Hedged = true };
    }

    private static (int Number, char Unit, int End)? Count(string text, int at)
    {
        if (ChineseCalendarNumber.At(text, at) is not { Value: >= 1 } number || number.Value > 3000 || (number.Length == 4 && !number.IsHan))
        {
            return null;
        }

        foreach (var (word, unit) in s_units)
        {
            if (QuantityText.Has(text, number.End, word) && number.Value <= (unit == 'Y' ? 900 : 1000))
            {
                return (number.Value, unit, number.End + word.Length);
            }
        }

        return null;
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

    private static DateDraft? Point(string text, int at, (int Number, char Unit, int End) count, ScanContext context)
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
    private static bool IsAhead(string text, int at, int end) =>
        at == 0 || QuantityText.Has(text, end, "将") || text.AsSpan(Math.Max(0, at - 3), Math.Min(3, at)).IndexOfAny("将拟计料") >= 0;

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
