using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Opens Chinese dates by the words around them: 截至6月10日, 自2023年以来, 从5月起, 2030年之前, 年底前.</summary>
internal static class ChineseDateBounds
{
    private static readonly string[] s_until = ["截至到", "截止到", "截至", "截止", "直到", "直至"];
    private static readonly string[] s_latest = ["不晚于", "不迟于", "最晚于", "最迟于", "最晚", "最迟", "至迟"];
    private static readonly string[] s_earliest = ["不早于", "最早于", "最早"];
    private static readonly string[] s_since = ["自从", "自", "从"];
    private static readonly string[] s_sinceTails = ["以来", "至今", "开始", "起"];

    public static Mention? Extend(ReadOnlySpan<char> text, Mention mention, DateSpan date)
    {
        var (start, end) = (mention.Span.Start, mention.Span.End);
        if (Before(text, start, s_until) is var until and > 0)
        {
            return date.To is { } last && !date.Yearless && ChineseCountedSpan.Before(text, end, last) is { } span
                ? With(text, start - until, span.End, date with { From = span.From, Precision = DatePrecision.Quarter })
                : With(text, start - until, end, date with { From = null });
        }

        if (Before(text, start, s_latest) is var latest and > 0)
        {
            return With(text, start - latest, end, date with { From = null });
        }

        if (Before(text, start, s_earliest) is var earliest and > 0)
        {
            return With(text, start - earliest, end, date with { To = null });
        }

        var since = Before(text, start, s_since);
        since = since > 0 && start > since && text[start - since - 1] is '来' or '各' or '亲' or '独' or '擅' ? 0 : since;
        var tail = Behind(text, end, s_sinceTails);
        if ((tail > 0 && (since > 0 || text[end] != '起' || IsStart(text, end + 1))) || (since > 0 && text[start - since] == '自'))
        {
            return tail > 0 && text[end] == '起' && date.From is { } first && !date.Yearless && ChineseCountedSpan.Behind(text, end + tail, first) is { } span
                ? With(text, start - since, span.End, date with { To = span.To, Precision = DatePrecision.Days })
                : With(text, start - since, end + tail, date with { To = null });
        }

        return Tail(text, start, end, date);
    }

    private static Mention? Tail(ReadOnlySpan<char> text, int start, int end, DateSpan date)
    {
        if (Is(text, end, "前后") || Is(text, end, "左右"))
        {
            return With(text, start, end + 2, date with { Hedged = true });
        }

        var isLong = Is(text, end, "以前") || Is(text, end, "之前");
        if (isLong || (Is(text, end, "前") && IsFree(text, end + 1)))
        {
            var isPart = date.Precision is DatePrecision.Half or DatePrecision.Days;
            return With(text, start, end + (isLong ? 2 : 1), date with { From = null, To = isPart ? date.To : date.From?.AddDays(-1) });
        }

        isLong = Is(text, end, "以后") || Is(text, end, "之后");
        return isLong || (Is(text, end, "后") && IsFree(text, end + 1))
            ? With(text, start, end + (isLong ? 2 : 1), date with { From = date.To?.AddDays(1), To = null })
            : null;
    }

    /// <summary>Letters that make other words of 前 and 后: 前三, 前往, 后续.</summary>
    private static bool IsFree(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || !(char.IsAsciiDigit(text[at]) || ChineseCalendarNumber.IsNumeral(text[at]) || "往来期景夕总任述列沿线锋半首主行两后续勤卫者台果代市方排门院".Contains(text[at], StringComparison.Ordinal));

    /// <summary>起 begins many verbs; a date opens only where none of them stands.</summary>
    private static bool IsStart(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || !"火飞诉来草码价点降义伏步床跑源拍用身重初哄因获".Contains(text[at], StringComparison.Ordinal);

    private static int Before(ReadOnlySpan<char> text, int start, string[] words)
    {
        foreach (var word in words)
        {
            if (start >= word.Length && Is(text, start - word.Length, word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static int Behind(ReadOnlySpan<char> text, int end, string[] words) => QuantityText.FirstAt(text, end, words)?.Length ?? 0;

    private static bool Is(ReadOnlySpan<char> text, int at, string word) => QuantityText.Has(text, at, word);

    private static Mention With(ReadOnlySpan<char> text, int start, int end, DateSpan date)
    {
        var span = new TextSpan(start, end);
        return new Mention(span, date with { Text = span.In(text).ToString() });
    }
}
