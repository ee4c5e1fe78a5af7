using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>What stands behind a number: unit, currency, counted noun, bound, "a share".</summary>
internal static class QuantityAfter
{
    private static readonly Lazy<QuantityPhrases<string>> s_per = new(() => new(new Dictionary<string, string>
    {
        ["a share"] = "share",
        ["per share"] = "share",
        ["apiece"] = "unit",
        ["each"] = "unit",
        ["a year"] = "year",
        ["per year"] = "year",
        ["annually"] = "year",
        ["a day"] = "day",
        ["per day"] = "day",
        ["daily"] = "day",
        ["a month"] = "month",
        ["per month"] = "month",
        ["a week"] = "week",
        ["per week"] = "week",
        ["an hour"] = "hour",
        ["per hour"] = "hour",
        ["per person"] = "person",
        ["/股"] = "share",
        ["/年"] = "year",
        ["每股"] = "share",
        ["/月"] = "month",
        ["/天"] = "day",
    }));

    public static QuantityDraft Read(string text, QuantityDraft draft)
    {
        draft = Inner(text, draft);
        draft = MoneyParts.Extend(text, QuantityCompound.Extend(text, Unit(text, draft)));
        draft = ChineseMeasure.Refine(text, Tail(text, draft));
        var at = QuantityText.SkipSpace(text, draft.End);
        return draft.Dimension is not (Dimension.Share or Dimension.Age or Dimension.Rank or Dimension.PercentagePoint or Dimension.Duration) && s_per.Value.At(text, at, out var per) > 0
            ? draft with { Per = per }
            : draft;
    }

    /// <summary>20多亿, 30余万, 3万多: the bound stands inside the number.</summary>
    private static QuantityDraft Inner(string text, QuantityDraft draft)
    {
        var at = NumberHan.SkipSpaces(text, draft.End);
        if (at >= text.Length || text[at] is not ('余' or '多' or '来') || draft.Number.Value < 10m || (text[at] == '来' && !ChineseMeasure.IsRoughly(text, draft, at)))
        {
            return draft;
        }

        var bound = text[at] == '来' ? Bound.About : Bound.Above;
        var from = NumberHan.SkipSpaces(text, at + 1);
        var scale = NumberHan.ScaleAt(text, from, out var factor);
        var number = draft.Number;
        if (scale > 0 && number.Value < 1e9m)
        {
            number = number with { Value = number.Value * factor, Scale = number.Scale * factor };
        }

        return draft with { Number = number with { Bound = bound }, End = scale > 0 ? from + scale : at + 1, Bound = bound, Measured = true };
    }

    private static QuantityDraft Unit(string text, QuantityDraft draft)
    {
        if (draft.Number.Fraction)
        {
            return draft with { Dimension = Dimension.Share, Unit = "percent", Measured = true };
        }

        var at = draft.End;
        if (draft.Number.Vague is not null && QuantityText.Has(text, at, " of "))
        {
            at += 3;
        }

        at = at < text.Length && text[at] is ' ' or '-' ? at + 1 : at;
        at = EnglishDurations.SkipAdjective(text, at);
        return Age(text, draft, at) ?? Money(text, draft, at) ?? Measure(text, draft, at) ?? EnglishDurations.Quarter(text, draft, at) ?? QuantityCompound.Open(text, draft, at) ?? QuantityNouns.Read(text, draft, at) ?? draft;
    }

    private static QuantityDraft? Age(string text, QuantityDraft draft, int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["year-olds", "year-old", "years old", "year old", "years of age", "years-old", "周岁", "岁"])
        {
            if (QuantityText.HasAnyCase(text, at, word))
            {
                var end = at + word.Length;
                return draft with { End = end, Dimension = Dimension.Age, Unit = "year", Measured = true };
            }
        }

        return EnglishAge.Read(text, draft, at) ?? (draft.Dimension is Dimension.Age or Dimension.Rank ? draft : null);
    }

    private static QuantityDraft? Money(string text, QuantityDraft draft, int at)
    {
        var length = QuantityWords.MoneyAfter.At(text, at, out var money);
        if (length == 0 || ChineseMoney.IsOther(text, at, length) || (at + length < text.Length && char.IsAsciiDigit(text[at + length]) && char.IsAsciiLetterUpper(text[at])))
        {
            return draft.Dimension == Dimension.Money ? draft : null;
        }

        if (draft is { Dimension: Dimension.Money, Unit: not null } && money!.Factor < 1m)
        {
            return draft;
        }

        var behind = NumberWordsEn.ScaleAt(text, at + length < text.Length && text[at + length] == ' ' ? at + length + 1 : text.Length, false, out var factor);
        var paid = draft with { End = at + length, Dimension = Dimension.Money, Unit = money!.Code == MoneyUnit.Unknown ? null : money.Code, Factor = money.Factor, Measured = true };
        return draft.Number.Scale == 1m && behind > 1
            ? paid with { Number = draft.Number with { Value = draft.Number.Value * factor, Scale = factor }, End = at + length + 1 + behind }
            : ChineseMoney.Extend(text, ChineseMoney.Settle(text, draft, paid));
    }

    private static QuantityDraft? Measure(string text, QuantityDraft draft, int at)
    {
        var half = draft.Number is { Digits: false, Han: false } ? 0 : HalfAt(text, at);
        var more = QuantityText.Has(text, at, "个多");
        half = more ? 2 : half;
        var length = QuantityWords.Units.At(text, at + half, out var unit);
        if (length == 0 || !Cased(text, at + half, length) || ChineseMeasure.IsOther(text, at + half, length))
        {
            return draft.Dimension == Dimension.Magnitude ? Level(text, draft, at) : null;
        }

        if (text[at] == '月' && draft.Number.Digits)
        {
            return null;
        }

        var end = at + half + length;
        if (end < text.Length && text[end] == '半' && !(end + 1 < text.Length && text[end + 1] is '径' or '导' or '岛' or '球'))
        {
            half = 1;
            end++;
        }

        var number = half > 0 && !more ? draft.Number with { Value = draft.Number.Value + 0.5m } : draft.Number;
        return draft with { Number = number, Bound = more ? Bound.Above : draft.Bound, End = end, Unit = unit, Dimension = UnitConversion.DimensionOf(unit!)!.Value, Measured = true };
    }

    /// <summary>个半 in 一个半小时.</summary>
    private static int HalfAt(string text, int at) => QuantityText.Has(text, at, "个半") ? 2 : 0;

    private static QuantityDraft Level(string text, QuantityDraft draft, int at) =>
        at < text.Length && text[at] == '级' ? draft with { End = at + 1 } : draft;

    /// <summary>One-letter units keep their case: 5G is no mass.</summary>
    private static bool Cased(string text, int at, int length) => length > 1 || !char.IsAsciiLetterUpper(text[at]) || text[at] == 'W';

    private static QuantityDraft Tail(string text, QuantityDraft draft)
    {
        var at = QuantityText.SkipSpace(text, draft.End);
        var length = QuantityWords.BoundsAfter.At(text, at, out var bound);
        if (length == 0 || (at > draft.End && QuantityText.IsHan(text[at]) && length == 1) || (text[at] is '多' or '余' && !draft.Measured))
        {
            return draft;
        }

        draft = draft with { End = at + length, Bound = bound, Measured = true };
        var noun = QuantityText.SkipSpace(text, draft.End);
        return draft is { Unit: null, Dimension: Dimension.Count } && noun > draft.End && noun < text.Length && QuantityText.IsLatin(text[noun]) ? QuantityNouns.Read(text, draft, noun) ?? draft : draft;
    }
}
