using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads English shares told without a per cent sign (half, two-thirds, one in ten) and hands Chinese ones on.</summary>
internal static class NumberFractions
{
    private static readonly string[] s_behind = [" of ", " the ", " its ", " their ", " his ", " her "];

    /// <summary>An English word that is a share by itself: half, a third, a majority. Chinese ones are <see cref="HanFractions"/>'.</summary>
    public static NumberReading? Alone(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('h' or 'H' or 'a' or 'A' or 'q' or 'Q'))
        {
            return null;
        }

        var length = NumberWordsEn.WordAt(text, at);
        var word = text.Slice(at, length);
        if (word.Equals("half", StringComparison.OrdinalIgnoreCase))
        {
            var an = QuantityText.Has(text, at + length, " an ") ? 3 : QuantityText.Has(text, at + length, " a ") ? 2 : 0;
            if (an > 0 && QuantityWords.Units.At(text, at + length + an + 1, out _) > 0)
            {
                return new NumberReading(at, at + length + an, 0.5m);
            }

            return Behind(text, at + length, true) && !Numbered(text, at) ? Share(at, at + length, 50m) : null;
        }

        return word.Equals("a", StringComparison.OrdinalIgnoreCase) ? Article(text, at)
            : word.Equals("quarter", StringComparison.OrdinalIgnoreCase) ? OfScale(text, at, at + length, 0.25m) : null;
    }

    /// <summary>Whether what follows a number may make it part of a fraction: most are told by one character to be none.</summary>
    public static bool CanExtend(ReadOnlySpan<char> text, in NumberReading number) =>
        number.End < text.Length && (HanFractions.CanExtend(text, number) || (text[number.End] is ' ' or '-' && (!number.Digits || QuantityText.Has(text, number.End, " o") || QuantityText.Has(text, number.End, " in "))));

    /// <summary>A number that turns out to be the upper part of a fraction, or the number itself.</summary>
    public static NumberReading Extend(ReadOnlySpan<char> text, in NumberReading number)
    {
        var chinese = number.Fraction ? number : HanFractions.Extend(text, number);
        if (chinese.End > number.End)
        {
            return chinese;
        }

        return number.Value >= 1m && !number.Han ? Over(text, number) ?? (number.Value < 1e5m ? English(text, number) : number) : number;
    }

    private static NumberReading Share(int start, int end, decimal percent) => new(start, end, percent) { Fraction = true };

    private static NumberReading? Article(ReadOnlySpan<char> text, int at)
    {
        const string majority = "a majority";
        if (QuantityText.HasAnyCase(text, at, majority) && Behind(text, at + majority.Length, false))
        {
            return Share(at, at + majority.Length, 50m) with { Vague = new Interval(50m, 100m, false) };
        }

        var length = at + 2 < text.Length ? NumberWordsEn.WordAt(text, at + 2) : 0;
        if (length == 0 || text[at + 1] != ' ' || EnglishDenominators.At(text, at + 2, plural: false) is not { Parts: not 2m } part)
        {
            return null;
        }

        return OfScale(text, at, part.End, 1m / part.Parts) ?? (Behind(text, part.End, false) ? Share(at, part.End, 100m / part.Parts) : null);
    }

    /// <summary>A quarter million, two thirds of a million, three quarters of an hour: a number, not a share.</summary>
    private static NumberReading? OfScale(ReadOnlySpan<char> text, int start, int end, decimal value)
    {
        var unit = QuantityText.HasAnyCase(text, end, " of a ") ? end + 6 : QuantityText.HasAnyCase(text, end, " of an ") ? end + 7 : text.Length;
        if (QuantityWords.Units.At(text, unit, out var name) > 2 && UnitConversion.DimensionOf(name!) is Dimension.Duration or Dimension.Length or Dimension.Mass or Dimension.Area)
        {
            return new NumberReading(start, unit - 1, value);
        }

        var at = QuantityText.HasAnyCase(text, end, " of a ") ? end + 6 : QuantityText.Has(text, end, " ") ? end + 1 : text.Length;
        var length = NumberWordsEn.ScaleAt(text, at, false, out var factor);
        return length > 1 ? new NumberReading(start, at + length, Math.Round(value * factor, 6)) { Scale = factor } : null;
    }

    /// <summary>Whether what follows lets the word stand as a share: "of", "the", a mark or the end.</summary>
    private static bool Behind(ReadOnlySpan<char> text, int end, bool half)
    {
        if (end >= text.Length || text[end] is ',' or '.' or ';' or ')' or '\n')
        {
            return true;
        }

        foreach (var word in s_behind)
        {
            if (QuantityText.Has(text, end, word))
            {
                return half || word == " of ";
            }
        }

        return false;
    }

    private static bool Numbered(ReadOnlySpan<char> text, int at)
    {
        var before = text.Slice(Math.Max(0, at - 7), Math.Min(7, at));
        return before.EndsWith("first ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("second ", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("other ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("-", StringComparison.Ordinal);
    }

    private static NumberReading English(ReadOnlySpan<char> text, in NumberReading number)
    {
        var at = number.End + 1;
        at += QuantityText.Has(text, at - 1, " - ") && !number.Digits ? 2 : 0;
        if (at >= text.Length || text[at - 1] is not (' ' or '-'))
        {
            return number;
        }

        if (!number.Digits && number.Value > 1m && Improper(text, number, at) is { } ratio)
        {
            return ratio;
        }

        if (!number.Digits && number.Scale == 1m && EnglishDenominators.At(text, at, plural: number.Value != 1m) is { } part && number.Value < part.Parts
            && (number.Value != 1m || part.Parts != 2m || Behind(text, part.End, true)))
        {
            return OfScale(text, number.Start, part.End, number.Value / part.Parts)
                ?? (number.Value != 1m || Behind(text, part.End, false) ? Share(number.Start, part.End, number.Value * 100m / part.Parts) : number);
        }

        return number.Value < 100m && text[at - 1] == ' ' && (QuantityText.Has(text, at, "in ") || QuantityText.Has(text, at, "out of "))
            ? OneIn(text, number, at + (text[at] == 'i' ? 3 : 7))
            : number;
    }

    /// <summary>Twenty-three fifths is 4.6, one hundred thirty fifths 100/35: parts of more than one whole are a number, no share.</summary>
    private static NumberReading? Improper(ReadOnlySpan<char> text, in NumberReading number, int at)
    {
        if (EnglishDenominators.Word(text, at, plural: true) is not { } part || part.Parts is 4m or 2m)
        {
            return null;
        }

        var (upper, parts, tens) = (number.Value, part.Parts, number.Value % 100m);
        if (upper > 100m && tens >= 20m && tens % 10m == 0m && parts < 10m && !text.Slice(number.Start, number.End - number.Start).Contains(" and ", StringComparison.OrdinalIgnoreCase))
        {
            (upper, parts) = (upper - tens, parts + tens);
        }

        return upper >= parts ? new NumberReading(number.Start, part.End, Math.Round(upper / parts, 9)) : null;
    }

    /// <summary>"One over three", told at the end of a sentence.</summary>
    private static NumberReading? Over(ReadOnlySpan<char> text, in NumberReading number)
    {
        const string over = " over ";
        if (!QuantityText.Has(text, number.End, over) || NumberWordsEn.DigitsOrWords(text, number.End + over.Length) is not { Value: > 1m, Vague: null } lower)
        {
            return null;
        }

        var ends = lower.End == text.Length || text[lower.End] is '\n' or ')' || (text[lower.End] is '.' or '?' or '!' && (lower.End + 1 == text.Length || text[lower.End + 1] is ' ' or '\n'));
        return ends ? number with { Value = Math.Round(number.Value / lower.Value, 12), End = lower.End, Scale = 1m } : null;
    }

    private static NumberReading OneIn(ReadOnlySpan<char> text, in NumberReading number, int at)
    {
        var every = QuantityText.Has(text, at, "every ") ? 6 : 0;
        return NumberWordsEn.DigitsOrWords(text, at + every) is not { } whole || whole.Value <= number.Value || whole.Value > 1000m || (whole.Value > 100m && number.Value > 1m)
            || (whole.Value > 10m && whole.Value != 100m && number.Value != 1m)
            ? number
            : Share(number.Start, whole.End, number.Value * 100m / whole.Value);
    }
}
