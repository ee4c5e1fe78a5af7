using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Joins a second number to a first: 15%-20%, $10-12 billion, between 10 and 12, 11 of 14.</summary>
internal static class QuantitySpan
{
    public static void Join(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (ChineseSpan.Join(text, draft) || draft.Number.Fraction || draft.Number.Vague is not null || draft.Number.Value > 1e12m)
        {
            return;
        }

        if (!Range(text, draft) && QuantityText.Has(text, draft.End, " o"))
        {
            Part(text, draft);
        }
    }

    private static bool Range(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (Changing(text, draft.Start))
        {
            return false;
        }

        if (Far(text, draft, draft.End, null))
        {
            return true;
        }

        var spaced = QuantityText.SkipSpace(text, draft.End);
        if (draft.Units.At(text, spaced, out var unit) is > 0 and var length)
        {
            return Far(text, draft, spaced + length, unit);
        }

        var money = draft.Money.At(text, spaced, out _);
        return money > 0 && Far(text, draft, spaced + money, null);
    }

    /// <summary>The range whose far end follows at a place, behind the unit of the near end where it has one.</summary>
    private static bool Far(ReadOnlySpan<char> text, QuantityDraft draft, int from, string? unit)
    {
        var at = Separator(text, from, draft.Between);
        if (at == 0)
        {
            return false;
        }

        var symbol = SymbolAt(text, at);
        var isMeasured = unit is not null;
        if ((symbol > 0 && draft.Dimension != Dimension.Money) || Second(text, at + symbol) is not { } second || !Fits(draft, second, isMeasured) || (isMeasured && !HasUnit(text, second.End))
            || (from != draft.End && ChineseSpan.Moves(text, draft, unit, second)))
        {
            return false;
        }

        Joined(draft, second, QuantityText.HasAnyCase(text, Math.Max(0, draft.Start - 5), "from "));
        return true;
    }

    /// <summary>Behind "7% to …" the other end must be measured too.</summary>
    private static bool HasUnit(ReadOnlySpan<char> text, int end) => QuantityWords.Units.At(text, end < text.Length && text[end] is ' ' or '-' ? end + 1 : end, out _) > 0;

    /// <summary>"Rose from 5 % to 7 %" tells two values; "from 5 % to 7 %" alone tells a range.</summary>
    private static bool Changing(ReadOnlySpan<char> text, int start) => start >= 5 && QuantityText.HasAnyCase(text, start - 5, "from ") && ChangeVerbs.StandBefore(text, start - 5);

    private static void Joined(QuantityDraft draft, in NumberReading second, bool led)
    {
        ref var first = ref draft.Number;
        first = SharesScale(first, second) ? first with { Value = first.Value * second.Scale, Scale = second.Scale } : first;
        var isRange = draft.Between || second.Scale > 1m || (led && second.Value >= 100m);
        (draft.End, draft.Upper, draft.Measured) = (second.End, second.Value, draft.Measured || isRange);
    }

    private static bool Fits(QuantityDraft draft, in NumberReading second, bool measured)
    {
        ref var first = ref draft.Number;
        var low = SharesScale(first, second) ? first.Value * second.Scale : first.Value;
        return second.Vague is null && !(second.Scale > 1m && IsYear(first)) && (low < second.Value || (measured && low != second.Value));
    }

    /// <summary>In "rose 60 % in 2018 to 3.9 million" the year is no lower end.</summary>
    private static bool IsYear(in NumberReading number) => number is { Digits: true, Scale: 1m, Value: >= 1900m and < 2100m } && number.End - number.Start == 4;

    /// <summary>In "$10 to $15 billion" the scale word is told once for both.</summary>
    private static bool SharesScale(in NumberReading first, in NumberReading second) =>
        first.Scale == 1m && second.Scale > 1m && first.Value * second.Scale <= second.Value;

    private static NumberReading? Second(ReadOnlySpan<char> text, int at) =>
        at < text.Length && NumberHan.IsNumeral(text[at]) ? HanFractions.Number(text, at) : NumberWordsEn.DigitsOrWords(text, at);

    private static int SymbolAt(ReadOnlySpan<char> text, int at)
    {
        var length = QuantityWords.MoneyBefore.At(text, at, out _);
        return length > 0 && !char.IsAsciiLetterLower(text[at]) ? length : 0;
    }

    /// <summary>Index behind the separator, or 0.</summary>
    private static int Separator(ReadOnlySpan<char> text, int at, bool between)
    {
        if (at < text.Length && text[at] is '-' or '~' or '至' or '到')
        {
            return QuantityText.Has(text, at, "- to ") ? at + 5 : at + 1;
        }

        if (at >= text.Length || text[at] != ' ')
        {
            return 0;
        }

        return QuantityText.Has(text, at, " to ") ? at + 4 : QuantityText.Has(text, at, " - ") ? at + 3 : between && QuantityText.Has(text, at, " and ") ? at + 5 : 0;
    }

    private static void Part(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        var length = QuantityText.Has(text, draft.End, " of ") ? 4
            : QuantityText.Has(text, draft.End, " out of ") ? 8 : 0;
        if (length == 0 || draft.Dimension == Dimension.Money || draft.Number is { Value: 1m, Digits: false })
        {
            return;
        }

        var at = draft.End + length;
        at += QuantityText.Has(text, at, "the ") ? 4 : 0;
        if (Second(text, at) is { Vague: null } whole && whole.Value > draft.Number.Value && whole.Value < 1e6m)
        {
            (draft.End, draft.Whole, draft.Measured) = (whole.End, whole.Value, true);
        }
    }
}
