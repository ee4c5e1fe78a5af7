using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Joins the ends of a Chinese range: 20到30之间, 100与200之间, 大于100并且小于300, 二至三成, 百分之三到五.</summary>
internal static class ChineseSpan
{
    public static bool Join(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (draft.Number.Vague is not null || !(To(text, draft.End) || And(text, draft) > 0 || draft.Bound is Bound.Above or Bound.AtLeast or Bound.Below or Bound.AtMost))
        {
            return false;
        }

        return (To(text, draft.End) && Tenths(text, draft))
            || (And(text, draft) is > 0 and var at && Between(text, draft, at))
            || (draft.Bound is Bound.Above or Bound.AtLeast or Bound.Below or Bound.AtMost && Bounded(text, draft));
    }

    /// <summary>上涨3美元至198.5美元, 下调50个基点至4.25%: a change and where it led, not a range.</summary>
    public static bool Moves(ReadOnlySpan<char> text, QuantityDraft draft, string? unit, in NumberReading second)
    {
        QuantityWords.Units.At(text, second.End, out var other);
        return (unit is not null && other is not null && UnitConversion.DimensionOf(unit) != UnitConversion.DimensionOf(other))
            || (draft.Trend != Trend.None && second.Value > draft.Number.Value * 3m);
    }

    /// <summary>Index behind 之间 or 间 that closes a range, or the index itself.</summary>
    public static int SkipBetween(ReadOnlySpan<char> text, int at) =>
        QuantityText.Has(text, at, "之间") ? at + 2 : at;

    /// <summary>二至三成, 百分之三到百分之五, 三成到五成.</summary>
    private static bool Tenths(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (HanFractions.Number(text, draft.End + 1) is not { } second)
        {
            return false;
        }

        var first = draft.Number;
        second = HanFractions.Extend(text, second);
        if (first.Fraction && !second.Fraction && first.Scale == 10m && second is { Vague: null, Value: < 100m } && QuantityText.Has(text, first.Start, "百分之"))
        {
            second = second with { Fraction = true };
        }

        if (!second.Fraction || second.Vague is not null)
        {
            return false;
        }

        first = first.Fraction ? first : first.Value < 10m && first.Scale == 1m ? first with { Value = first.Value * 10m, Fraction = true, Scale = 10m } : first;
        if (!first.Fraction || first.Value >= second.Value)
        {
            return false;
        }

        draft.Number = first;
        draft.Reach(second);
        return true;
    }

    /// <summary>Where a second number stands behind "and" and perhaps a unit; 0 where none can.</summary>
    private static int And(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (draft.End >= text.Length || text[draft.End] == ' ')
        {
            return 0;
        }

        var from = draft.End + draft.Units.At(text, draft.End, out _);
        return !draft.Number.Fraction && from < text.Length && text[from] is '和' or '与' or '跟' or '及' ? from + 1 : 0;
    }

    /// <summary>20和30之间, 10000与20000之间: "and" joins only where 之间 or 间 closes the range.</summary>
    private static bool Between(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        if (Second(text, at) is not { } second || second.Value <= draft.Number.Value * (draft.Negative ? -1m : 1m))
        {
            return false;
        }

        var unit = QuantityWords.Units.At(text, second.End, out _);
        unit = unit > 0 ? unit : QuantityWords.MoneyAfter.At(text, second.End, out _);
        if (!QuantityText.Has(text, second.End + unit, "之间") && !(unit == 0 && QuantityText.Has(text, second.End, "间")))
        {
            return false;
        }

        draft.Reach(second);
        draft.Between = true;
        return true;
    }

    /// <summary>大于100小于300, 最多100最少20: two bounds that look at each other.</summary>
    private static bool Bounded(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        var rises = draft.Bound is Bound.Above or Bound.AtLeast;
        if ((!rises && draft.Bound is not (Bound.Below or Bound.AtMost)) || draft.Number.Fraction)
        {
            return false;
        }

        var at = NumberHan.SkipSpaces(text, draft.End);
        at += QuantityText.Has(text, at, "and ") || QuantityText.Has(text, at, "but ") ? 4 : QuantityText.Has(text, at, "并且") ? 2 : at < text.Length && text[at] is '并' or '且' or '而' or ',' or '，' or '、' ? 1 : 0;
        at = NumberHan.SkipSpaces(text, at);
        var length = QuantityWords.BoundsBefore.At(text, at, out var bound);
        if (length == 0 || at >= text.Length || !(QuantityText.IsHan(text[at]) || QuantityText.IsLatin(text[at])) || (bound is Bound.Below or Bound.AtMost) != rises
            || bound is not (Bound.Below or Bound.AtMost or Bound.Above or Bound.AtLeast)
            || Second(text, QuantityText.SkipSpace(text, at + length)) is not { } second
            || (rises ? second.Value <= draft.Number.Value : second.Value >= draft.Number.Value))
        {
            return false;
        }

        draft.Reach(second);
        draft.Bound = Bound.None;
        return true;
    }

    private static bool To(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '至' or '到' or '-' or '~';

    private static NumberReading? Second(ReadOnlySpan<char> text, int at) => HanFractions.Number(text, QuantityText.SkipSpace(text, at)) is { Vague: null, Fraction: false } second ? second : null;
}
