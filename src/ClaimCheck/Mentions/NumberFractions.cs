using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads shares told without a per cent sign: half, two-thirds, 三分之一, 百分之五, 三成, 半数, one in ten.</summary>
internal static class NumberFractions
{
    /// <summary>A word that is a share by itself: half, a third, 半数, 过半, a majority.</summary>
    public static NumberReading? Alone(string text, int at)
    {
        if (text[at] is '半' or '一' or '过')
        {
            return HanHalf(text, at);
        }

        var length = NumberWordsEn.WordAt(text, at);
        var word = text.AsSpan(at, length);
        if (word.Equals("half", StringComparison.OrdinalIgnoreCase))
        {
            var an = QuantityText.Has(text, at + length, " an ") ? 3 : QuantityText.Has(text, at + length, " a ") ? 2 : 0;
            if (an > 0 && QuantityWords.Units.At(text, at + length + an + 1, out _) > 0)
            {
                return new NumberReading(at, at + length + an, 0.5m);
            }

            return Behind(text, at + length, true) && !Numbered(text, at) ? Share(at, at + length, 50m) : null;
        }

        var article = word.Equals("a", StringComparison.OrdinalIgnoreCase);
        return article ? Article(text, at) : null;
    }

    /// <summary>A number that turns out to be the upper part of a fraction, or the number itself.</summary>
    public static NumberReading Extend(string text, NumberReading number)
    {
        if (number.End < text.Length && text[number.End] == '成' && number.Value is >= 1m and < 10m)
        {
            return Tenths(text, number) ?? number;
        }

        if (QuantityText.Has(text, number.End, "分之"))
        {
            return Han(text, number);
        }

        return number.Value is >= 1m and < 100m && !number.Han ? English(text, number) : number;
    }

    private static NumberReading Share(int start, int end, decimal percent) => new(start, end, percent) { Fraction = true };

    private static NumberReading? HanHalf(string text, int at)
    {
        if (text[at] == '半' && QuantityWords.Units.At(text, at + 1, out var unit) > 0 && UnitConversion.DimensionOf(unit!) == Dimension.Duration)
        {
            return new NumberReading(at, at + 1, 0.5m);
        }

        foreach (var word in (ReadOnlySpan<string>)["半数", "一半", "过半数", "过半"])
        {
            if (!QuantityText.Has(text, at, word))
            {
                continue;
            }

            var more = word[0] is '过';
            return Share(at, at + word.Length, 50m) with { Bound = more ? Bound.Above : Bound.None };
        }

        return null;
    }

    private static NumberReading? Article(string text, int at)
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

    /// <summary>A quarter million, two thirds of a million: a number, not a share.</summary>
    private static NumberReading? OfScale(string text, int start, int end, decimal value)
    {
        var at = QuantityText.HasAnyCase(text, end, " of a ") ? end + 6 : QuantityText.Has(text, end, " ") ? end + 1 : text.Length;
        var length = NumberWordsEn.ScaleAt(text, at, false, out var factor);
        return length > 1 ? new NumberReading(start, at + length, Math.Round(value * factor, 6)) { Scale = factor } : null;
    }

    /// <summary>Whether what follows lets the word stand as a share: "of", "the", a mark or the end.</summary>
    private static bool Behind(string text, int end, bool half)
    {
        if (end >= text.Length || text[end] is ',' or '.' or ';' or ')' or '\n')
        {
            return true;
        }

        foreach (var word in (ReadOnlySpan<string>)[" of ", " the ", " its ", " their ", " his ", " her "])
        {
            if (QuantityText.Has(text, end, word))
            {
                return half || word == " of ";
            }
        }

        return false;
    }

    private static bool Numbered(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 7), Math.Min(7, at));
        return before.EndsWith("first ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("second ", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("other ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("-", StringComparison.Ordinal);
    }

    private static NumberReading? Tenths(string text, NumberReading number)
    {
        var end = number.End + 1;
        if (end < text.Length && "为员立功本果熟绩长份都人就交了".Contains(text[end], StringComparison.Ordinal))
        {
            return null;
        }

        var value = number.Vague is null ? number.Value * 10m : number.Vague.Low!.Value * 10m;
        var vague = number.Vague is { } v ? new Interval(v.Low * 10m, v.High * 10m) : null;
        if (end < text.Length && text[end] == '半')
        {
            return new NumberReading(number.Start, end + 1, value + 5m) { Fraction = true, Scale = 5m, Vague = vague };
        }

        var digit = end < text.Length ? "一二三四五六七八九".IndexOf(text[end], StringComparison.Ordinal) + 1 : 0;
        return new NumberReading(number.Start, digit > 0 ? end + 1 : end, value + digit) { Fraction = true, Scale = 10m, Vague = vague };
    }

    private static NumberReading Han(string text, NumberReading number)
    {
        var at = number.End + 2;
        var upper = at >= text.Length ? null
            : char.IsAsciiDigit(text[at]) ? NumberDigits.Read(text, at)
            : NumberHan.IsNumeral(text[at]) ? NumberHan.Read(text, at) : null;
        if (upper is null || number.Value <= 0m)
        {
            return number;
        }

        var end = upper.End;
        var value = upper.Value;
        if (end + 1 < text.Length && text[end] == '点' && NumberHan.IsNumeral(text[end + 1]))
        {
            end++;
            for (var place = 0.1m; end < text.Length && "零一二三四五六七八九".IndexOf(text[end], StringComparison.Ordinal) is var d and >= 0 && place > 1e-9m; place /= 10m)
            {
                value += d * place;
                end++;
            }
        }

        var whole = number.Value == 100m ? 100m : (decimal?)null;
        return Share(number.Start, end, value * 100m / number.Value) with { Scale = whole is null ? 1m : 10m, Vague = Scaled(upper.Vague, 100m / number.Value) };
    }

    private static Interval? Scaled(Interval? range, decimal factor) => range is null ? null : new Interval(range.Low * factor, range.High * factor);

    private static NumberReading English(string text, NumberReading number)
    {
        var at = number.End + 1;
        if (at >= text.Length || text[at - 1] is not (' ' or '-'))
        {
            return number;
        }

        var length = NumberWordsEn.WordAt(text, at);
        if (!number.Digits && number.Scale == 1m && EnglishDenominators.At(text, at, plural: number.Value != 1m) is { } part && number.Value < part.Parts
            && (number.Value != 1m || part.Parts != 2m || Behind(text, part.End, true)))
        {
            return OfScale(text, number.Start, part.End, number.Value / part.Parts)
                ?? (number.Value != 1m || Behind(text, part.End, false) ? Share(number.Start, part.End, number.Value * 100m / part.Parts) : number);
        }

        return text[at - 1] == ' ' && (QuantityText.Has(text, at, "in ") || QuantityText.Has(text, at, "out of "))
            ? OneIn(text, number, at + (text[at] == 'i' ? 3 : 7))
            : number;
    }

    private static NumberReading OneIn(string text, NumberReading number, int at)
    {
        var every = QuantityText.Has(text, at, "every ") ? 6 : 0;
        var whole = at + every >= text.Length ? null
            : char.IsAsciiDigit(text[at + every]) ? NumberDigits.Read(text, at + every)
            : QuantityText.IsLatin(text[at + every]) ? NumberWordsEn.Read(text, at + every) : null;
        return whole is null || whole.Value <= number.Value || whole.Value > 1000m || (whole.Value > 100m && number.Value > 1m)
            || (whole.Value > 10m && whole.Value != 100m && number.Value != 1m)
            ? number
            : Share(number.Start, whole.End, number.Value * 100m / whole.Value);
    }
}
