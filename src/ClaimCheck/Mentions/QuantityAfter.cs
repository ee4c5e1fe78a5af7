using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>What stands behind a number: unit, currency, counted noun, bound, "a share".</summary>
internal static class QuantityAfter
{
    private static readonly string[] s_ages = ["year-olds", "year-old", "years old", "year old", "years of age", "years-old", "周岁", "岁"];

    public static void Read(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        Inner(text, draft);
        Unit(text, draft);
        if (QuantityCompound.CanExtend(draft) || draft.Dimension == Dimension.Money)
        {
            QuantityCompound.Extend(text, draft);
            MoneyParts.Extend(text, draft);
        }

        Tail(text, draft);
        ChineseMeasure.Refine(text, draft);
        if (draft.Dimension is not (Dimension.Share or Dimension.Age or Dimension.Rank or Dimension.PercentagePoint) && QuantityRate.After(text, draft) is { } per)
        {
            draft.Per = per;
        }
    }

    /// <summary>20多亿, 30余万, 3万多: the bound stands inside the number.</summary>
    private static void Inner(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        var at = NumberHan.SkipSpaces(text, draft.End);
        if (at >= text.Length || text[at] is not ('余' or '多' or '来') || draft.Number.Value < 10m || (text[at] == '来' && !ChineseMeasure.IsRoughly(text, draft, at)))
        {
            return;
        }

        var bound = text[at] == '来' ? Bound.About : Bound.Above;
        var from = NumberHan.SkipSpaces(text, at + 1);
        var scale = NumberHan.ScaleAt(text, from, out var factor);
        ref var number = ref draft.Number;
        number = scale > 0 && number.Value < 1e9m ? number with { Value = number.Value * factor, Scale = number.Scale * factor, Bound = bound } : number with { Bound = bound };
        (draft.End, draft.Bound, draft.Measured) = (scale > 0 ? from + scale : at + 1, bound, true);
    }

    private static void Unit(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (draft.Number.Fraction)
        {
            draft.Measure(draft.End, Dimension.Share, "percent");
            return;
        }

        var at = draft.End;
        if (draft.Number.Vague is not null && QuantityText.Has(text, at, " of "))
        {
            at += 3;
        }

        at = at < text.Length && text[at] is ' ' or '-' ? at + 1 : at;
        at = EnglishDurations.SkipAdjective(text, at);
        _ = Age(text, draft, at) || Money(text, draft, at) || Measure(text, draft, at)
            || (at < text.Length && text[at] is 'q' or 'Q' && EnglishDurations.Quarter(text, draft, at))
            || (at < text.Length && text[at] == '分' && QuantityCompound.Open(text, draft, at))
            || QuantityNouns.Read(text, draft, at);
    }

    private static bool Age(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        if (at < text.Length && text[at] is 'y' or 'Y' or '周' or '岁' && YearsAt(text, at) is > 0 and var length)
        {
            draft.Measure(at + length, Dimension.Age, "year");
            return true;
        }

        return (EnglishAge.CanBe(text, draft, at) && EnglishAge.Read(text, draft, at)) || draft.Dimension is Dimension.Age or Dimension.Rank;
    }

    private static int YearsAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var word in s_ages)
        {
            if (QuantityText.HasAnyCase(text, at, word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static bool Money(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        var length = draft.Money.At(text, at, out var money);
        if (length == 0 || ChineseMoney.IsOther(text, at, length) || (at + length < text.Length && char.IsAsciiDigit(text[at + length]) && char.IsAsciiLetterUpper(text[at])))
        {
            return draft.Dimension == Dimension.Money;
        }

        if (draft is { Dimension: Dimension.Money, Unit: not null } && money!.Factor < 1m)
        {
            return true;
        }

        var behind = NumberWordsEn.ScaleAt(text, at + length < text.Length && text[at + length] == ' ' ? at + length + 1 : text.Length, false, out var factor);
        var told = draft.Dimension == Dimension.Money ? draft.Unit : null;
        draft.Measure(at + length, Dimension.Money, money!.Code == MoneyUnit.Unknown ? null : money.Code);
        draft.Factor = money.Factor;
        if (draft.Number.Scale == 1m && behind > 1)
        {
            draft.Number = draft.Number with { Value = draft.Number.Value * factor, Scale = factor };
            draft.End += 1 + behind;
            return true;
        }

        ChineseMoney.Settle(text, draft, told);
        ChineseMoney.Extend(text, draft);
        return true;
    }

    private static bool Measure(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        var half = draft.Number is { Digits: false, Han: false } ? 0 : HalfAt(text, at);
        var more = QuantityText.Has(text, at, "个多");
        half = more ? 2 : half;
        var length = draft.Units.At(text, at + half, out var unit);
        if (length == 0 || !Cased(text, at + half, length) || ChineseMeasure.IsOther(text, at + half, length))
        {
            return draft.Dimension == Dimension.Magnitude && Level(text, draft, at);
        }

        if (text[at] == '月' && draft.Number.Digits)
        {
            return false;
        }

        var end = at + half + length;
        if (end < text.Length && text[end] == '半' && !(end + 1 < text.Length && text[end + 1] is '径' or '导' or '岛' or '球'))
        {
            half = 1;
            end++;
        }

        if (half > 0 && !more)
        {
            draft.Add(0.5m, end);
        }

        draft.Bound = more ? Bound.Above : draft.Bound;
        draft.Measure(end, UnitConversion.DimensionOf(unit!)!.Value, unit);
        return true;
    }

    /// <summary>个半 in 一个半小时.</summary>
    private static int HalfAt(ReadOnlySpan<char> text, int at) => QuantityText.Has(text, at, "个半") ? 2 : 0;

    private static bool Level(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        if (at < text.Length && text[at] == '级')
        {
            draft.End = at + 1;
        }

        return true;
    }

    /// <summary>One-letter units keep their case: 5G is no mass.</summary>
    private static bool Cased(ReadOnlySpan<char> text, int at, int length) => length > 1 || !char.IsAsciiLetterUpper(text[at]) || text[at] is 'W' or 'Y' || IsDegree(text, at);

    /// <summary>12 C, 90 F: degrees behind a space, when no name goes on.</summary>
    private static bool IsDegree(ReadOnlySpan<char> text, int at) =>
        text[at] is 'C' or 'F' && text[at - 1] == ' ' && (at + 1 == text.Length || text[at + 1] is ',' or '.' or ';' or ')' or '\n' || (text[at + 1] == ' ' && !(at + 2 < text.Length && char.IsAsciiLetterUpper(text[at + 2]))));

    private static void Tail(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        var at = QuantityText.SkipSpace(text, draft.End);
        var length = QuantityWords.BoundsAfter.At(text, at, out var bound);
        if (length == 0 || (at > draft.End && QuantityText.IsHan(text[at]) && length == 1) || (text[at] is '多' or '余' && !draft.Measured))
        {
            return;
        }

        (draft.End, draft.Bound, draft.Measured) = (at + length, bound, true);
        var noun = QuantityText.SkipSpace(text, draft.End);
        if (draft is { Unit: null, Dimension: Dimension.Count } && noun > draft.End && noun < text.Length && QuantityText.IsLatin(text[noun]))
        {
            QuantityNouns.Read(text, draft, noun);
        }
    }
}
