using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Narrows a Chinese span by what is told behind it: 今年早些时候, 本周晚些时候, 本月余下时间.</summary>
internal static class ChineseSpanPart
{
    private static readonly Phrase<DatePart>[] s_parts =
    [
        new("早些时候", DatePart.Early), new("稍早时候", DatePart.Early), new("晚些时候", DatePart.Late), new("稍晚时候", DatePart.Late),
        new("余下时间", DatePart.End), new("余下的时间", DatePart.End), new("剩余时间", DatePart.End), new("剩余的时间", DatePart.End), new("剩下的时间", DatePart.End),
    ];

    /// <summary>The part told: up to publication or from it on where the span holds that day, else its early or late part.</summary>
    public static DateDraft Extend(ReadOnlySpan<char> text, DateDraft draft, ScanContext context)
    {
        var at = QuantityText.Has(text, draft.End, "的") ? draft.End + 1 : draft.End;
        foreach (var (word, part) in s_parts)
        {
            if (draft.To > draft.From && draft.Anchor is null && QuantityText.Has(text, at, word))
            {
                return Of(draft with { End = at + word.Length, Precision = DatePrecision.Days }, part, context);
            }
        }

        return draft;
    }

    private static DateDraft Of(DateDraft draft, DatePart part, ScanContext context)
    {
        if (context.Published is { } published && published >= draft.From && published <= draft.To)
        {
            return part == DatePart.Early ? draft with { To = published } : draft with { From = published };
        }

        var told = CalendarParts.Of((draft.From, draft.To), part, context);
        return told is { From: { } from, To: { } to } ? draft with { From = from, To = to } : draft;
    }
}
