namespace ClaimCheck.Mentions;

/// <summary>What follows a number in English words or digits: "point five", "and a half", "million and a quarter", "two thirds of a million".</summary>
internal static class EnglishNumberTail
{
    private static readonly string[] s_digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "nought", "oh", "naught"];

    /// <summary>The number with its tail, or the number itself.</summary>
    public static NumberReading Extend(ReadOnlySpan<char> text, in NumberReading number) => Mixed(text, Decimals(text, number));

    /// <summary>Whether a half, one half or fifty-four hundredths begins at a place. Looks at four words at most.</summary>
    public static bool IsFraction(ReadOnlySpan<char> text, int at)
    {
        var end = QuantityText.HasAnyCase(text, at, "a ") ? at + 1 : NumberWordsEn.SmallEnd(text, at);
        return end > at && end < text.Length && text[end] is ' ' or '-'
            && (EnglishDenominators.Word(text, end + 1, plural: false) ?? EnglishDenominators.Word(text, end + 1, plural: true)) is { } part
            && (part.Parts >= 10m || end - at < 6);
    }

    /// <summary>"Two point five", "nought point zero three", then a scale: "two point five million".</summary>
    private static NumberReading Decimals(ReadOnlySpan<char> text, in NumberReading number)
    {
        const string point = " point ";
        if (number.Digits || number.Scale > 1m || !QuantityText.HasAnyCase(text, number.End, point))
        {
            return number;
        }

        var (value, place, at, end) = (number.Value, 0.1m, number.End + point.Length, number.End);
        while (place > 1e-10m && DigitAt(text, at) is { } digit)
        {
            value += digit.Value * place;
            (place, end) = (place / 10m, digit.End);
            at = QuantityText.SkipSpace(text, end);
            if (at == end)
            {
                break;
            }
        }

        if (end == number.End)
        {
            return Teens(text, number, at);
        }

        var scale = NumberWordsEn.ScaleAt(text, at > end ? at : text.Length, false, out var factor);
        return scale > 1 ? number with { Value = value * factor, Scale = factor, End = at + scale } : number with { Value = value, End = end };
    }

    /// <summary>"Point eleven" is .11.</summary>
    private static NumberReading Teens(ReadOnlySpan<char> text, in NumberReading number, int at) =>
        at < text.Length && NumberWordsEn.Plain(text, at) is { Value: >= 10m and < 100m } part ? number with { Value = number.Value + (part.Value / 100m), End = part.End } : number;

    private static (decimal Value, int End)? DigitAt(ReadOnlySpan<char> text, int at)
    {
        var length = at < text.Length ? NumberWordsEn.WordAt(text, at) : 0;
        for (var i = 0; i < s_digits.Length && length > 0; i++)
        {
            if (text.Slice(at, length).Equals(s_digits[i], StringComparison.OrdinalIgnoreCase))
            {
                return (i < 10 ? i : 0m, at + length);
            }
        }

        return null;
    }

    /// <summary>"Three million and a half", "two and three quarters": behind a scale word the fraction is of the scale.</summary>
    private static NumberReading Mixed(ReadOnlySpan<char> text, in NumberReading number)
    {
        const string half = "-and-a-half";
        if (number.Value is >= 1m and < 100m && QuantityText.HasAnyCase(text, number.End, half))
        {
            return number with { Value = number.Value + 0.5m, End = number.End + half.Length };
        }

        if (number.Value < 1m || !QuantityText.HasAnyCase(text, number.End, " and ") || Fraction(text, number.End + 5) is not { } part)
        {
            return number;
        }

        var scale = NumberWordsEn.ScaleAt(text, QuantityText.Has(text, part.End, " ") ? part.End + 1 : text.Length, false, out var own);
        if (scale > 1 && own < Math.Max(number.Scale, 2m))
        {
            return number with { Value = number.Value + (part.Value * own), End = part.End + 1 + scale };
        }

        return scale > 1
            ? number with { Value = (number.Value + part.Value) * own, Scale = own, End = part.End + 1 + scale }
            : number with { Value = number.Value + (part.Value * Math.Max(1m, number.Scale)), End = part.End };
    }

    /// <summary>A half, one half, a quarter, three quarters, fifty-four hundredths.</summary>
    private static (decimal Value, int End)? Fraction(ReadOnlySpan<char> text, int at)
    {
        var one = QuantityText.HasAnyCase(text, at, "a ") ? 2 : QuantityText.HasAnyCase(text, at, "one ") ? 4 : 0;
        if (one > 0 && EnglishDenominators.At(text, at + one, plural: false) is { } single)
        {
            return (1m / single.Parts, single.End);
        }

        return at < text.Length && NumberWordsEn.Plain(text, at) is { Value: > 1m, Scale: 1m } upper && upper.End < text.Length && text[upper.End] is ' ' or '-'
            && EnglishDenominators.At(text, upper.End + 1, plural: true) is { } many && upper.Value < many.Parts
            ? (upper.Value / many.Parts, many.End)
            : null;
    }
}
