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

    public static void Read(string text, ref QuantityDraft draft, int floor)
    {
        Sign(text, ref draft, floor);
        Money(text, ref draft, floor);
        Labels(text, ref draft, floor);
        Bounds(text, ref draft, floor);
        var at = Back(text, draft.Start, floor);
        if ((QuantityRate.Before(text, at, floor) ?? QuantityRate.Often(text, draft, floor)) is { } per)
        {
            draft = draft with { Per = per };
        }

        Change(text, ref draft, floor);
    }

    private static void Sign(string text, ref QuantityDraft draft, int floor)
    {
        var at = draft.Start - 1;
        if (at >= floor && text[at] is '负' or '下' && (text[at] == '负' || Ends(text, at + 1, floor, "零下", out _)))
        {
            draft = draft with { Start = text[at] == '负' ? at : at - 1, Negative = true };
            return;
        }

        var minus = at >= floor && text[at] == '-' && draft.Number.Digits
            && (at == floor || char.GetUnicodeCategory(text[at - 1]) == UnicodeCategory.CurrencySymbol || at == 0 || text[at - 1] is ' ' or '(' or '\n' || QuantityText.IsHan(text[at - 1]));
        if (minus)
        {
            draft = draft with { Start = at, Negative = true };
            return;
        }

        var end = Back(text, draft.Start, floor, '-');
        if (end < draft.Start && (Ends(text, end, floor, "minus", out var start) || Ends(text, end, floor, "negative", out start)))
        {
            draft = draft with { Start = start, Negative = true, Measured = true };
        }
    }

    private static void Money(string text, ref QuantityDraft draft, int floor)
    {
        var end = Back(text, draft.Start, floor);
        var length = QuantityWords.MoneyBefore.Before(text, end, floor, out var money);
        if (length == 0 || (length == 4 && text[end - 1] is >= 'a' and <= 'z' && money!.Factor > 1m) || (char.IsAsciiLetterLower(text[end - length]) && (length < 4 || char.IsAsciiLetter(text[end - 1]))))
        {
            Yen(text, ref draft, end, floor);
            return;
        }

        var start = end - length;
        var isBelow = start > floor && text[start - 1] == '-' && (start - 1 == 0 || text[start - 2] is ' ' or '(' or '\n');
        draft = draft with { Start = isBelow ? start - 1 : start, Negative = draft.Negative || isBelow, Dimension = Dimension.Money, Unit = money!.Code, Factor = money.Factor, Measured = true };
    }

    private static void Yen(string text, ref QuantityDraft draft, int end, int floor)
    {
        if (end - 1 < floor || text[end - 1] != '¥')
        {
            return;
        }

        var chinese = text.AsSpan(Math.Max(0, end - 40), Math.Min(80, text.Length - Math.Max(0, end - 40))).IndexOfAnyInRange('\u4e00', '\u9fff') >= 0;
        draft = draft with { Start = end - 1, Dimension = Dimension.Money, Unit = chinese ? "CNY" : "JPY", Measured = true };
    }

    /// <summary>No. 32, ranked 32, aged 28, magnitude 7.8, 里氏.</summary>
    private static void Labels(string text, ref QuantityDraft draft, int floor)
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
                draft = Labelled(draft, from, Dimension.Magnitude, "magnitude");
            }
        }
        else if (end > floor && (text[end - 1] | CaseBit) is '.' or 'd' or 'r' or 'o' or 'p' or 'e' or 'k')
        {
            draft = Labelled(text, draft, end, floor);
        }
    }

    /// <summary>The number with the English label that ends there, if one does: each ends with one of the letters asked for above.</summary>
    private static QuantityDraft Labelled(string text, in QuantityDraft draft, int end, int floor)
    {
        if (Ends(text, end, floor, "No.", out var start) || Ends(text, end, floor, "ranked", out start) || Ends(text, end, floor, "world number", out start) || Ends(text, end, floor, "ranks number", out start)
            || Ends(text, end, floor, "ranked number", out start) || (Ends(text, end, floor, "No", out start) && draft.Number.Digits && text[start] == 'N'))
        {
            return Labelled(draft, start, Dimension.Rank, null);
        }

        if (Ends(text, end, floor, "top", out start))
        {
            return Labelled(draft, start, Dimension.Rank, null) with { Bound = Bound.AtMost };
        }

        // A study's "at week 40" is forty weeks after its beginning.
        if (Ends(text, end, floor, "at week", out start) || Ends(text, end, floor, "by week", out start) || Ends(text, end, floor, "through week", out start))
        {
            return Labelled(draft, text.IndexOf("week", start, StringComparison.OrdinalIgnoreCase), Dimension.Duration, "week");
        }

        if (Ends(text, end, floor, "aged", out start) || Ends(text, end, floor, "age", out start))
        {
            return Labelled(draft, start, Dimension.Age, "year");
        }

        return Ends(text, end, floor, "magnitude", out start) ? Labelled(draft, start, Dimension.Magnitude, "magnitude") : draft;
    }

    private static QuantityDraft Labelled(in QuantityDraft draft, int start, Dimension dimension, string? unit) =>
        draft with { Start = start, Dimension = dimension, Unit = unit, Measured = true };

    private static bool Ends(string text, int end, int floor, string word, out int start)
    {
        start = end - word.Length;
        return start >= floor && QuantityText.HasAnyCase(text, start, word)
            && (start == 0 || !QuantityText.IsLatin(text[start - 1]) || !QuantityText.IsLatin(word[0]));
    }

    private static void Bounds(string text, ref QuantityDraft draft, int floor)
    {
        var end = Back(text, draft.Start, floor);
        if (Ends(text, end, floor, "between", out var between))
        {
            draft = draft with { Start = between, Between = true };
            return;
        }

        for (var round = 0; round < 2; round++)
        {
            var length = QuantityWords.BoundsBefore.Before(text, end, floor, out var bound);
            if (length == 0)
            {
                break;
            }

            draft = draft with { Start = end - length, Bound = bound, Measured = true };
            end = Back(text, draft.Start, floor);
        }

        if (draft.Bound == Bound.None && ChineseBounds.Reaching(text, end, floor) is var far and not Bound.None)
        {
            draft = draft with { Bound = far };
        }
    }

    private static void Change(string text, ref QuantityDraft draft, int floor)
    {
        if (draft.Negative && Ends(text, draft.Start, floor, "同比", out _))
        {
            draft = draft with { Trend = Trend.Down };
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
            draft = draft with { Trend = trend };
        }
    }

    private static int Back(string text, int at, int floor, char other = ' ') =>
        at > floor && (text[at - 1] == ' ' || text[at - 1] == other) ? at - 1 : at;
}
