using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Settles dates in digits whose order is open (03/04/2025) by their article: its other dates in digits, its day of publication, days it writes out, where its site is at home.</summary>
internal static class AmbiguousDates
{
    private const int Months = 12;

    /// <summary>Puts the settled dates in place of the open ones; where the article says nothing, or two things, they stay open.</summary>
    public static void Settle(ScanContext context, List<Mention> mentions)
    {
        if (!mentions.Exists(IsOpen))
        {
            return;
        }

        var dates = mentions.Select(m => m.Value).OfType<DateSpan>().ToList();
        if ((IsDayFirst(dates, context) ?? context.IsDayFirst) is not { } isDayFirst)
        {
            return;
        }

        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Value is DateSpan { Alternate: { } other } date)
            {
                var settled = date with { Alternate = null, Hedged = false };
                mentions[i] = mentions[i] with { Value = isDayFirst && date.From == date.To ? settled with { From = other, To = other } : settled };
            }
        }
    }

    private static bool IsOpen(Mention mention) => mention.Value is DateSpan { Alternate: not null };

    /// <summary>What the article's dates say of its habit; null where they say nothing or contradict each other.</summary>
    private static bool? IsDayFirst(List<DateSpan> dates, ScanContext context)
    {
        var known = dates.Where(d => d.Alternate is null && d.Precision == DatePrecision.Day && d.From == d.To && !d.Yearless && Order(d.Text) is null).Select(d => d.From).Append(context.Published).ToHashSet();
        var open = dates.Where(d => d.Alternate is not null).ToList();
        var isDay = dates.Exists(d => Order(d.Text) == true) || open.Exists(d => known.Contains(d.Alternate) && !known.Contains(d.From));
        var isMonth = dates.Exists(d => Order(d.Text) == false) || open.Exists(d => known.Contains(d.From) && !known.Contains(d.Alternate));
        return isDay == isMonth ? null : isDay;
    }

    /// <summary>Whether a date in digits has its day first: true for 13/05/2025, false for 05/13/2025, null where either could be.</summary>
    private static bool? Order(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        if (text.SplitAny(parts, "/-") != 3 || Number(text, parts[0]) is not { } first || Number(text, parts[1]) is not { } second)
        {
            return null;
        }

        return first > Months ? true : second > Months ? false : null;
    }

    /// <summary>A number of one or two digits.</summary>
    private static int? Number(ReadOnlySpan<char> text, Range at) =>
        text[at] is { Length: <= 2 } digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
