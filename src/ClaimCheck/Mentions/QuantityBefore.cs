using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>What stands before a number: sign, currency, bound, rank and age words, the way of a change.</summary>
internal static class QuantityBefore
{
    /// <summary>What the two cases of a letter differ in.</summary>
    private const int CaseBit = 0x20;

    private static readonly string[] s_up = ["增长", "上涨", "上升", "增加", "提高", "攀升", "飙升", "大涨", "涨", "增", "升", "涨幅", "▲", "rose", "rise", "rises", "rising", "up", "gained", "grew", "grow", "jumped", "surged", "climbed", "soared", "increased", "advanced", "added"];
    private static readonly string[] s_down = ["下降", "下跌", "下滑", "减少", "降低", "缩减", "大跌", "回落", "跌", "降", "减", "跌幅", "▼", "fell", "fall", "falls", "falling", "down", "dropped", "declined", "slid", "plunged", "shrank", "tumbled", "sank", "decreased", "slumped", "slipped"];
    private static readonly Lazy<QuantityPhrases<Trend>> s_trends = new(() => new(
        s_up.Select(w => new Phrase<Trend>(w, Trend.Up)).Concat(s_down.Select(w => new Phrase<Trend>(w, Trend.Down)))));

    /// <summary>What the readers below look for, so that one look at two letters tells most numbers to stand behind none of it.</summary>
    private static readonly Lazy<PairSet> s_leads = new(() => new(
    [
        "-", "负", "零下", "minus", "negative", "¥", "No", "No.", "ranked", "number", "top", "week", "aged", "age", "magnitude", "between", "by", "了", "同比",
        .. QuantityWords.MoneyBefore.Texts, .. QuantityWords.BoundsBefore.Texts, .. QuantityRate.Words, .. ChineseMeasure.Quakes, .. s_trends.Value.Texts,
        .. QuantityWords.Units.Texts.ToArray().Where(u => QuantityText.IsHan(u[^1])),
    ]));

    public static void Read(ReadOnlySpan<char> text, QuantityDraft draft, int floor)
    {
        var end = Back(text, draft.Start, floor);
        if (s_leads.Value.MayEnd(text, end, floor))
        {
            Led(text, draft, floor);
        }
        else
        {
            Far(text, draft, floor, end);
            draft.Per = QuantityRate.Often(text, draft, floor);
        }
    }

    private static void Led(ReadOnlySpan<char> text, QuantityDraft draft, int floor)
    {
        Sign(text, draft, floor);
        Money(text, draft, floor);
        Labels(text, draft, floor);
        Bounds(text, draft, floor);
        var at = Back(text, draft.Start, floor);
        if ((QuantityRate.Before(text, at, floor) ?? QuantityRate.Often(text, draft, floor)) is { } per)
        {
            draft.Per = per;
        }

        Change(text, draft, floor);
    }

    private static void Sign(ReadOnlySpan<char> text, QuantityDraft draft, int floor)
    {
        var at = draft.Start - 1;
        if (at >= floor && text[at] is '负' or '下' && (text[at] == '负' || Ends(text, at + 1, floor, "零下", out _)))
        {
            (draft.Start, draft.Negative) = (text[at] == '负' ? at : at - 1, true);
            return;
        }

        var minus = at >= floor && text[at] == '-' && draft.Number.Digits
            && (at == floor || char.GetUnicodeCategory(text[at - 1]) == UnicodeCategory.CurrencySymbol || at == 0 || text[at - 1] is ' ' or '(' or '\n' || QuantityText.IsHan(text[at - 1]));
        if (minus)
        {
            (draft.Start, draft.Negative) = (at, true);
            return;
        }

        var end = Back(text, draft.Start, floor, '-');
        if (end < draft.Start && (Ends(text, end, floor, "minus", out var start) || Ends(text, end, floor, "negative", out start)))
        {
            (draft.Start, draft.Negative, draft.Measured) = (start, true, true);
        }
    }

    private static void Money(ReadOnlySpan<char> text, QuantityDraft draft, int floor)
    {
        var end = Back(text, draft.Start, floor);
        var length = QuantityWords.MoneyBefore.Before(text, end, floor, out var money);
        if (length == 0 || (length == 4 && text[end - 1] is >= 'a' and <= 'z' && money!.Factor > 1m) || (char.IsAsciiLetterLower(text[end - length]) && (length < 4 || char.IsAsciiLetter(text[end - 1]))))
        {
            Yen(text, draft, end, floor);
            return;
        }

        var start = end - length;
        var isBelow = start > floor && text[start - 1] == '-' && (start - 1 == 0 || text[start - 2] is ' ' or '(' or '\n');
        Labelled(draft, isBelow ? start - 1 : start, Dimension.Money, money!.Code);
        (draft.Negative, draft.Factor) = (draft.Negative || isBelow, money.Factor);
    }

    private static void Yen(ReadOnlySpan<char> text, QuantityDraft draft, int end, int floor)
    {
        if (end - 1 < floor || text[end - 1] != '¥')
        {
            return;
        }

        var chinese = text.Slice(Math.Max(0, end - 40), Math.Min(80, text.Length - Math.Max(0, end - 40))).IndexOfAnyInRange('\u4e00', '\u9fff') >= 0;
        Labelled(draft, end - 1, Dimension.Money, chinese ? "CNY" : "JPY");
    }

    /// <summary>No. 32, ranked 32, aged 28, magnitude 7.8, 里氏.</summary>
    private static void Labels(ReadOnlySpan<char> text, QuantityDraft draft, int floor)
    {
        var end = Back(text, draft.Start, floor, '-');
        if (draft.Measured)
        {
            return;
        }

        if (end == draft.Start && !Ends(text, end, floor, "No.", out _))
        {
            if (ChineseMeasure.IsQuake(text, draft.Start, floor, out var from))
            {
                Labelled(draft, from, Dimension.Magnitude, "magnitude");
            }
        }
        else if (end > floor && (text[end - 1] | CaseBit) is '.' or 'd' or 'r' or 'o' or 'p' or 'e' or 'k')
        {
            EnglishLabel(text, draft, end, floor);
        }
    }

    /// <summary>Takes the English label that ends there, if one does: each ends with one of the letters asked for above.</summary>
    private static void EnglishLabel(ReadOnlySpan<char> text, QuantityDraft draft, int end, int floor)
    {
        if (Ends(text, end, floor, "No.", out var start) || Ends(text, end, floor, "ranked", out start) || Ends(text, end, floor, "world number", out start) || Ends(text, end, floor, "ranks number", out start)
            || Ends(text, end, floor, "ranked number", out start) || (Ends(text, end, floor, "No", out start) && draft.Number.Digits && text[start] == 'N'))
        {
            Labelled(draft, start, Dimension.Rank, null);
        }
        else if (Ends(text, end, floor, "top", out start))
        {
            Labelled(draft, start, Dimension.Rank, null);
            draft.Bound = Bound.AtMost;
        }
        else if (Ends(text, end, floor, "at week", out start) || Ends(text, end, floor, "by week", out start) || Ends(text, end, floor, "through week", out start))
        {
            // A study's "at week 40" is forty weeks after its beginning.
            Labelled(draft, start + text[start..].IndexOf("week", StringComparison.OrdinalIgnoreCase), Dimension.Duration, "week");
        }
        else if (Ends(text, end, floor, "aged", out start) || Ends(text, end, floor, "age", out start))
        {
            Labelled(draft, start, Dimension.Age, "year");
        }
        else if (Ends(text, end, floor, "magnitude", out start))
        {
            Labelled(draft, start, Dimension.Magnitude, "magnitude");
        }
    }

    private static void Labelled(QuantityDraft draft, int start, Dimension dimension, string? unit)
    {
        draft.Start = start;
        draft.Measure(draft.End, dimension, unit);
    }

    private static bool Ends(ReadOnlySpan<char> text, int end, int floor, string word, out int start)
    {
        start = end - word.Length;
        return start >= floor && QuantityText.HasAnyCase(text, start, word)
            && (start == 0 || !QuantityText.IsLatin(text[start - 1]) || !QuantityText.IsLatin(word[0]));
    }

    private static void Bounds(ReadOnlySpan<char> text, QuantityDraft draft, int floor)
    {
        var end = Back(text, draft.Start, floor);
        if (Ends(text, end, floor, "between", out var between))
        {
            (draft.Start, draft.Between) = (between, true);
            return;
        }

        for (var round = 0; round < 2; round++)
        {
            var length = QuantityWords.BoundsBefore.Before(text, end, floor, out var bound);
            if (length == 0 || (length == 1 && ChineseBounds.IsAspect(text, end - 1, floor)))
            {
                break;
            }

            (draft.Start, draft.Bound, draft.Measured) = (end - length, bound, true);
            end = Back(text, draft.Start, floor);
        }

        Far(text, draft, floor, end);
    }

    private static void Far(ReadOnlySpan<char> text, QuantityDraft draft, int floor, int end)
    {
        if (draft.Bound == Bound.None && ChineseBounds.Reaching(text, end, floor) is var far and not Bound.None)
        {
            draft.Bound = far;
        }
    }

    private static void Change(ReadOnlySpan<char> text, QuantityDraft draft, int floor)
    {
        if (draft.Negative && Ends(text, draft.Start, floor, "同比", out _))
        {
            draft.Trend = Trend.Down;
            return;
        }

        // "了" (grew by) and "by" stand between the verb and its number.
        var end = Back(text, draft.Start, floor);
        if (end > floor && text[end - 1] == '了')
        {
            end--;
        }
        else if (Ends(text, end, floor, "by", out var by))
        {
            end = Back(text, by, floor);
        }

        if (s_trends.Value.Before(text, end, floor, out var trend) > 0)
        {
            draft.Trend = trend;
        }
    }

    private static int Back(ReadOnlySpan<char> text, int at, int floor, char other = ' ') =>
        at > floor && (text[at - 1] == ' ' || text[at - 1] == other) ? at - 1 : at;
}
