using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>What stands behind a number: unit, currency, counted noun, bound, "a share".</summary>
internal static class QuantityAfter
{
    private static readonly string[] s_ages = ["year-olds", "year-old", "years old", "year old", "years of age", "years-old", "周岁", "岁"];

    public static void Read(string text, ref QuantityDraft draft)
    {
        Inner(text, ref draft);
        Unit(text, ref draft);
        if (QuantityCompound.CanExtend(draft) || draft.Dimension == Dimension.Money)
        {
            draft = MoneyParts.Extend(text, QuantityCompound.Extend(text, draft));
        }

        Tail(text, ref draft);
        ChineseMeasure.Refine(text, ref draft);
        if (draft.Dimension is not (Dimension.Share or Dimension.Age or Dimension.Rank or Dimension.PercentagePoint) && QuantityRate.After(text, draft) is { } per)
        {
            draft = draft with { Per = per };
        }
    }

    /// <summary>20多亿, 30余万, 3万多: the bound stands inside the number.</summary>
    private static void Inner(string text, ref QuantityDraft draft)
    {
        var at = NumberHan.SkipSpaces(text, draft.End);
        if (at >= text.Length || text[at] is not ('余' or '多' or '来') || draft.Number.Value < 10m || (text[at] == '来' && !ChineseMeasure.IsRoughly(text, draft, at)))
        {
            return;
        }

        var bound = text[at] == '来' ? Bound.About : Bound.Above;
        var from = NumberHan.SkipSpaces(text, at + 1);
        var scale = NumberHan.ScaleAt(text, from, out var factor);
        var number = draft.Number;
        if (scale > 0 && number.Value < 1e9m)
        {
            number = number with { Value = number.Value * factor, Scale = number.Scale * factor };
        }

        draft = draft with { Number = number with { Bound = bound }, End = scale > 0 ? from + scale : at + 1, Bound = bound, Measured = true };
    }

    private static void Unit(string text, ref QuantityDraft draft)
    {
        if (draft.Number.Fraction)
        {
            draft = draft with { Dimension = Dimension.Share, Unit = "percent", Measured = true };
            return;
        }

        var at = draft.End;
        if (draft.Number.Vague is not null && QuantityText.Has(text, at, " of "))
        {
            at += 3;
        }

        at = at < text.Length && text[at] is ' ' or '-' ? at + 1 : at;
        at = EnglishDurations.SkipAdjective(text, at);
        if (!Age(text, ref draft, at) && !Money(text, ref draft, at) && !Measure(text, ref draft, at))
        {
            Noun(text, ref draft, at);
        }
    }

    private static void Noun(string text, ref QuantityDraft draft, int at) =>
        draft = (at < text.Length && text[at] is 'q' or 'Q' ? EnglishDurations.Quarter(text, draft, at) : null)
            ?? (at < text.Length && text[at] == '分' ? QuantityCompound.Open(text, draft, at) : null)
            ?? QuantityNouns.Read(text, draft, at) ?? draft;

    private static bool Age(string text, ref QuantityDraft draft, int at)
    {
        if (at < text.Length && text[at] is 'y' or 'Y' or '周' or '岁' && YearsAt(text, at) is > 0 and var length)
        {
            draft = draft with { End = at + length, Dimension = Dimension.Age, Unit = "year", Measured = true };
            return true;
        }

        if (EnglishAge.CanBe(text, draft, at) && EnglishAge.Read(text, draft, at) is { } age)
        {
            draft = age;
            return true;
        }

        return draft.Dimension is Dimension.Age or Dimension.Rank;
    }

    private static int YearsAt(string text, int at)
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

    private static bool Money(string text, ref QuantityDraft draft, int at)
    {
        var length = QuantityWords.MoneyAfter.At(text, at, out var money);
        if (length == 0 || ChineseMoney.IsOther(text, at, length) || (at + length < text.Length && char.IsAsciiDigit(text[at + length]) && char.IsAsciiLetterUpper(text[at])))
        {
            return draft.Dimension == Dimension.Money;
        }

        if (draft is { Dimension: Dimension.Money, Unit: not null } && money!.Factor < 1m)
        {
            return true;
        }

        var behind = NumberWordsEn.ScaleAt(text, at + length < text.Length && text[at + length] == ' ' ? at + length + 1 : text.Length, false, out var factor);
        var paid = draft with { End = at + length, Dimension = Dimension.Money, Unit = money!.Code == MoneyUnit.Unknown ? null : money.Code, Factor = money.Factor, Measured = true };
        draft = draft.Number.Scale == 1m && behind > 1
            ? paid with { Number = draft.Number with { Value = draft.Number.Value * factor, Scale = factor }, End = at + length + 1 + behind }
            : ChineseMoney.Extend(text, ChineseMoney.Settle(text, draft, paid));
        return true;
    }

    private static bool Measure(string text, ref QuantityDraft draft, int at)
    {
        var half = draft.Number is { Digits: false, Han: false } ? 0 : HalfAt(text, at);
        var more = QuantityText.Has(text, at, "个多");
        half = more ? 2 : half;
        var length = QuantityWords.Units.At(text, at + half, out var unit);
        if (length == 0 || !Cased(text, at + half, length) || ChineseMeasure.IsOther(text, at + half, length))
        {
            return draft.Dimension == Dimension.Magnitude && Level(text, ref draft, at);
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

        var number = half > 0 && !more ? draft.Number with { Value = draft.Number.Value + 0.5m } : draft.Number;
        draft = draft with { Number = number, Bound = more ? Bound.Above : draft.Bound, End = end, Unit = unit, Dimension = UnitConversion.DimensionOf(unit!)!.Value, Measured = true };
        return true;
    }

    /// <summary>个半 in 一个半小时.</summary>
    private static int HalfAt(string text, int at) => QuantityText.Has(text, at, "个半") ? 2 : 0;

    private static bool Level(string text, ref QuantityDraft draft, int at)
    {
        if (at < text.Length && text[at] == '级')
        {
            draft = draft with { End = at + 1 };
        }

        return true;
    }

    /// <summary>One-letter units keep their case: 5G is no mass.</summary>
    private static bool Cased(string text, int at, int length) => length > 1 || !char.IsAsciiLetterUpper(text[at]) || text[at] is 'W' or 'Y' || IsDegree(text, at);

    /// <summary>12 C, 90 F: degrees behind a space, when no name goes on.</summary>
    private static bool IsDegree(string text, int at) =>
        text[at] is 'C' or 'F' && text[at - 1] == ' ' && (at + 1 == text.Length || text[at + 1] is ',' or '.' or ';' or ')' or '\n' || (text[at + 1] == ' ' && !(at + 2 < text.Length && char.IsAsciiLetterUpper(text[at + 2]))));

    private static void Tail(string text, ref QuantityDraft draft)
    {
        var at = QuantityText.SkipSpace(text, draft.End);
        var length = QuantityWords.BoundsAfter.At(text, at, out var bound);
        if (length == 0 || (at > draft.End && QuantityText.IsHan(text[at]) && length == 1) || (text[at] is '多' or '余' && !draft.Measured))
        {
            return;
        }

        draft = draft with { End = at + length, Bound = bound, Measured = true };
        var noun = QuantityText.SkipSpace(text, draft.End);
        if (draft is { Unit: null, Dimension: Dimension.Count } && noun > draft.End && noun < text.Length && QuantityText.IsLatin(text[noun]))
        {
            draft = QuantityNouns.Read(text, draft, noun) ?? draft;
        }
    }
}
