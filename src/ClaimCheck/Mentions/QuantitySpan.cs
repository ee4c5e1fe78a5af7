using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Joins a second number to a first: 15%-20%, $10-12 billion, between 10 and 12, 11 of 14.</summary>
internal static class QuantitySpan
{
    public static QuantityDraft Join(string text, QuantityDraft draft)
    {
        if (ChineseSpan.Join(text, draft) is { } chinese)
        {
            return chinese;
        }

        if (draft.Number.Fraction || draft.Number.Vague is not null || draft.Number.Value > 1e12m)
        {
            return draft;
        }

        return Range(text, draft) ?? Part(text, draft) ?? draft;
    }

    private static QuantityDraft? Range(string text, QuantityDraft draft)
    {
        if (Changing(text, draft.Start))
        {
            return null;
        }

        var end = draft.End;
        var gap = end + 1 < text.Length && text[end] == ' ' ? 1 : 0;
        var unit = QuantityWords.Units.At(text, end + gap, out var first);
        unit += unit > 0 ? gap : 0;
        var money = unit == 0 ? QuantityWords.MoneyAfter.At(text, QuantityText.SkipSpace(text, end), out _) : 0;
        foreach (var from in (ReadOnlySpan<int>)[end, end + unit, money == 0 ? end : QuantityText.SkipSpace(text, end) + money])
        {
            var at = Separator(text, from, draft.Between);
            var symbol = at > 0 ? SymbolAt(text, at) : 0;
            var isMeasured = unit > 0 && from != end;
            if (at > 0 && (symbol == 0 || draft.Dimension == Dimension.Money) && Second(text, at + symbol) is { } second && Fits(draft, second, isMeasured) && (!isMeasured || HasUnit(text, second.End))
                && !(from != end && ChineseSpan.Moves(text, draft, first, second)))
            {
                return Joined(draft, second, QuantityText.HasAnyCase(text, Math.Max(0, draft.Start - 5), "from "));
            }
        }

        return null;
    }

    /// <summary>Behind "7% to …" the other end must be measured too.</summary>
    private static bool HasUnit(string text, int end) => QuantityWords.Units.At(text, end < text.Length && text[end] is ' ' or '-' ? end + 1 : end, out _) > 0;

    /// <summary>"Rose from 5 % to 7 %" tells two values; "from 5 % to 7 %" alone tells a range.</summary>
    private static bool Changing(string text, int start) => start >= 5 && QuantityText.HasAnyCase(text, start - 5, "from ") && ChangeVerbs.StandBefore(text, start - 5);

    private static QuantityDraft Joined(QuantityDraft draft, NumberReading second, bool led)
    {
        var first = draft.Number;
        first = SharesScale(first, second) ? first with { Value = first.Value * second.Scale, Scale = second.Scale } : first;
        var isRange = draft.Between || second.Scale > 1m || (led && second.Value >= 100m);
        return draft with { Number = first, End = second.End, Upper = second.Value, Measured = draft.Measured || isRange };
    }

    private static bool Fits(QuantityDraft draft, NumberReading second, bool measured)
    {
        var first = draft.Number;
        var low = SharesScale(first, second) ? first.Value * second.Scale : first.Value;
        return second.Vague is null && !(second.Scale > 1m && IsYear(first)) && (low < second.Value || (measured && low != second.Value));
    }

    /// <summary>In "rose 60 % in 2018 to 3.9 million" the year is no lower end.</summary>
    private static bool IsYear(NumberReading number) => number is { Digits: true, Scale: 1m, Value: >= 1900m and < 2100m } && number.End - number.Start == 4;

    /// <summary>In "$10 to $15 billion" the scale word is told once for both.</summary>
    private static bool SharesScale(NumberReading first, NumberReading second) =>
        first.Scale == 1m && second.Scale > 1m && first.Value * second.Scale <= second.Value;

    private static NumberReading? Second(string text, int at) =>
        at < text.Length && NumberHan.IsNumeral(text[at]) ? HanFractions.Number(text, at) : NumberWordsEn.DigitsOrWords(text, at);

    private static int SymbolAt(string text, int at)
    {
        var length = QuantityWords.MoneyBefore.At(text, at, out _);
        return length > 0 && !char.IsAsciiLetterLower(text[at]) ? length : 0;
    }

    /// <summary>Index behind the separator, or 0.</summary>
    private static int Separator(string text, int at, bool between)
    {
        if (at < text.Length && text[at] is '-' or '~' or '至' or '到')
        {
            return QuantityText.Has(text, at, "- to ") ? at + 5 : at + 1;
        }

        foreach (var word in (ReadOnlySpan<string>)[" to ", " - ", between ? " and " : " to "])
        {
            if (QuantityText.Has(text, at, word))
            {
                return at + word.Length;
            }
        }

        return 0;
    }

    private static QuantityDraft? Part(string text, QuantityDraft draft)
    {
        var length = QuantityText.Has(text, draft.End, " of ") ? 4
            : QuantityText.Has(text, draft.End, " out of ") ? 8 : 0;
        if (length == 0 || draft.Dimension == Dimension.Money || draft.Number is { Value: 1m, Digits: false })
        {
            return null;
        }

        var at = draft.End + length;
        at += QuantityText.Has(text, at, "the ") ? 4 : 0;
        return Second(text, at) is { Vague: null } whole && whole.Value > draft.Number.Value && whole.Value < 1e6m
            ? draft with { End = whole.End, Whole = whole.Value, Measured = true }
            : null;
    }
}
