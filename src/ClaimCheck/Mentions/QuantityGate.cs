using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Decides whether what was read may stand as a quantity: precision first.</summary>
internal static class QuantityGate
{
    /// <summary>No list has so many places: an order number.</summary>
    private const decimal LastPlace = 100_000m;

    /// <summary>Whether a rank can be a place in an order.</summary>
    public static bool IsPlace(QuantityDraft draft) => draft.Number.Value < LastPlace || draft.Number is not { Digits: true, Scale: 1m };

    public static bool Passes(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (draft.Number.Start > 0 && text[draft.Number.Start - 1] == '第')
        {
            return false;
        }

        if (draft is { Dimension: Dimension.Count, Bound: Bound.None, Upper: null } && NumberedNames.Ends(text, draft.Number))
        {
            return false;
        }

        if (draft.Number.Fraction)
        {
            return true;
        }

        // A two-way street counts no ways.
        if (draft is { Dimension: Dimension.Count, Unit: null, Upper: null } && QuantityText.Has(text, draft.End, "-") && draft.End + 1 < text.Length && QuantityText.IsLatin(text[draft.End + 1]))
        {
            return false;
        }

        return draft.Number.Han ? ChineseGate.Passes(text, draft) : draft.Number.Digits ? Digits(text, draft) : Words(draft);
    }

    private static bool Digits(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        ref var number = ref draft.Number;
        var bare = draft.Dimension == Dimension.Count && !(draft.Measured && draft.Unit is not null);
        var year = Year(text, number);
        if (year && draft.Upper is null or (>= 1000m and <= 2199m) && (draft.Dimension == Dimension.Count || (draft.Dimension == Dimension.Duration && draft.Bound == Bound.None))
            && !(draft.Unit is { } unit && CountedNouns.IsPerson(unit)) && draft.Bound == Bound.None && !IsClassified(text, draft))
        {
            return false;
        }

        if (QuantityExclusions.BeforeMonth(text, number.End) || EnglishOrdinals.IsSuffix(text, number.End) || (draft.Dimension == Dimension.Count && number.Scale == 1m && EnglishAddress.IsNumberOf(text, number.End)))
        {
            return false;
        }

        if (Calibre(text, draft) || Label(text, draft) || (bare && draft.Bound == Bound.None && Name(text, draft)))
        {
            return false;
        }

        var weak = bare || (draft.Dimension == Dimension.Count && !(draft.Unit is { } noun && CountedNouns.IsPerson(noun)));
        // Names have numbers, but none in groups: Llama 4, not "In June 1,240 ballots".
        var grouped = text[number.Start..number.End].Contains(',');
        return !(weak && !grouped && draft.Bound == Bound.None && number.Scale == 1m && QuantityExclusions.Named(text, number.Start))
            && (!bare || ((draft.Upper is null || draft.Measured) && (number.Scale > 1m || number.End - number.Start <= 15 || grouped)));
    }

    /// <summary>A classifier right behind makes a number of what looks like a year: 1864间.</summary>
    private static bool IsClassified(ReadOnlySpan<char> text, QuantityDraft draft) =>
        draft is { Dimension: Dimension.Count, Measured: true } && draft.Number.End < draft.End && QuantityText.IsHan(text[draft.Number.End]) && QuantityWords.Classifiers.At(text, draft.Number.End, out _) > 0;

    /// <summary>A bare .22 or .45 is a calibre.</summary>
    private static bool Calibre(ReadOnlySpan<char> text, QuantityDraft draft) =>
        draft.Dimension == Dimension.Count && text[draft.Number.Start] == '.' && draft.Number.End - draft.Number.Start <= 3;

    private static bool Label(ReadOnlySpan<char> text, QuantityDraft draft) =>
        draft is { Dimension: Dimension.Count, Bound: Bound.None } && QuantityExclusions.IsLabelled(text, draft.Number.Start);

    /// <summary>787 Dreamliner, "Llama 4 was", a number alone on a line.</summary>
    private static bool Name(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        ref var number = ref draft.Number;
        return (draft is { Upper: null, Dimension: Dimension.Count } && number.Value is > 100m and < 1000m && number.Value % 10m != 0m && QuantityExclusions.IsModel(text, number.End))
            || (number.Scale == 1m && QuantityExclusions.IsSubject(text, number.Start, number.End))
            || NumberCodes.IsLong(text, number)
            || QuantityExclusions.Lonely(text, number.Start, number.End);
    }

    private static bool Year(ReadOnlySpan<char> text, in NumberReading number) =>
        number.Scale == 1m && number.Value is >= 1000m and <= 2199m && number.End - number.Start == 4 && text[number.Start] is '1' or '2' && char.IsAsciiDigit(text[number.Start + 1]);

    private static bool Words(QuantityDraft draft)
    {
        var number = draft.Number;
        return number.Value != 1m || number.Scale > 1m || draft.Negative ? draft.Measured || (number.Vague is null && number.Value > 0m)
            : draft is { Measured: true, Unit: not null };
    }
}
