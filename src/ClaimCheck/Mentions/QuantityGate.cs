using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Decides whether what was read may stand as a quantity: precision first.</summary>
internal static class QuantityGate
{
    private static readonly string[] s_idioms = ["一些", "一定", "万一", "十分", "一起", "一直", "一样", "一方面", "统一", "唯一", "三星", "百度", "万科", "一个月后", "千万别", "一旦", "一般", "一致", "一切", "一次性", "百分", "第一", "一边", "一面", "一时", "一度", "一线", "一级", "一流", "一度", "一位数", "一季", "一代"];

    public static bool Passes(string text, QuantityDraft draft)
    {
        if (draft.Number.Start > 0 && text[draft.Number.Start - 1] == '第')
        {
            return false;
        }

        if (draft.Number.Fraction)
        {
            return true;
        }

        return draft.Number.Han ? Han(text, draft) : draft.Number.Digits ? Digits(text, draft) : Words(draft);
    }

    private static bool Han(string text, QuantityDraft draft)
    {
        var number = draft.Number;
        var at = number.Start;
        if (Calendar(text, draft) || Idiom(text, at) || (at > 0 && text[at - 1] is '周' or '期' or '拜' && draft.Dimension != Dimension.Duration))
        {
            return false;
        }

        var known = draft.Unit is not null;
        if (number.End - number.Start == 1 && number.Value == 1m)
        {
            return known && draft.End > number.End && (draft.Dimension != Dimension.Count || draft.End - number.End > 1);
        }

        var solid = number.End - number.Start > 1 && number.Vague is null && "十一二三四五六七八九两".Contains(text[at], StringComparison.Ordinal);
        return known || (draft.End > number.End && draft.Measured) || (solid && number.End - number.Start > 2);
    }

    private static bool Calendar(string text, QuantityDraft draft)
    {
        var end = draft.Number.End;
        return end < text.Length && (text[end] is '日' or '号' || (text[end] == '月' && draft.Number.Value != 2m)
            || (text[end] is '点' or '时' && draft.Number.Value <= 24m && draft.End == end));
    }

    private static bool Idiom(string text, int at)
    {
        foreach (var idiom in s_idioms)
        {
            for (var offset = 0; offset < idiom.Length && offset <= at; offset++)
            {
                if (idiom[offset] == text[at] && QuantityText.Has(text, at - offset, idiom))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Digits(string text, QuantityDraft draft)
    {
        var number = draft.Number;
        var bare = draft.Dimension == Dimension.Count && !(draft.Measured && draft.Unit is not null);
        var year = Year(text, number);
        if (year && draft.Upper is null && (draft.Dimension == Dimension.Count || (draft.Dimension == Dimension.Duration && draft.Bound == Bound.None))
            && !(draft.Unit is { } unit && CountedNouns.IsPerson(unit)) && draft.Bound == Bound.None)
        {
            return false;
        }

        if (QuantityExclusions.BeforeMonth(text, number.End) || Ordinal(text, number.End) || (draft.Dimension == Dimension.Count && number.Scale == 1m && EnglishAddress.IsNumberOf(text, number.End)))
        {
            return false;
        }

        if (bare && draft.Bound == Bound.None && QuantityExclusions.Lonely(text, number.Start, number.End))
        {
            return false;
        }

        var weak = bare || (draft.Dimension == Dimension.Count && !(draft.Unit is { } noun && CountedNouns.IsPerson(noun)));
        return !(weak && draft.Bound == Bound.None && number.Scale == 1m && QuantityExclusions.Named(text, number.Start))
            && (!bare || (draft.Upper is null && (number.Scale > 1m || number.End - number.Start <= 12 || text.AsSpan(number.Start, number.End - number.Start).Contains(','))));
    }

    private static bool Year(string text, NumberReading number) =>
        number.Scale == 1m && number.Value is >= 1000m and <= 2199m && number.End - number.Start == 4 && text[number.Start] is '1' or '2';

    private static bool Ordinal(string text, int end) =>
        NumberWordsEn.WordAt(text, end) == 2 && text.Substring(end, 2) is "st" or "nd" or "rd" or "th";

    private static bool Words(QuantityDraft draft)
    {
        var number = draft.Number;
        return number.Value != 1m || number.Scale > 1m || draft.Negative ? draft.Measured || (number.Vague is null && number.Value > 0m)
            : draft is { Measured: true, Unit: not null };
    }
}
