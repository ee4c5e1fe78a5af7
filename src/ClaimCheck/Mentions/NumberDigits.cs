using System.Globalization;

namespace ClaimCheck.Mentions;

/// <summary>Reads numbers that begin with digits: 1,234.5, 1.2 million, 14.3B, 3万.</summary>
internal static class NumberDigits
{
    private const int MostDigits = 18;
    private const int MostMarked = 24;

    /// <summary>What the two cases of an ASCII letter differ in.</summary>
    private const int CaseBit = 0x20;

    public static NumberReading? Read(ReadOnlySpan<char> text, int at)
    {
        var end = Token(text, at);
        var raw = text.Slice(at, end - at);
        var marks = raw.Count(',');
        if (raw.Length - marks > (marks > 0 ? MostMarked : MostDigits) || (raw.Length > 1 && raw[0] == '0' && raw[1] != '.'))
        {
            return null;
        }

        var number = new NumberReading(at, end, Value(raw)) { Digits = true };
        return GoesOn(text, end) ? Extended(text, number) : number;
    }

    /// <summary>Whether a fraction, a power or a scale may stand behind digits: most are told by one or two characters to be alone.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int end)
    {
        var next = end < text.Length ? text[end] : '\0';
        if (next != ' ')
        {
            return next is '-' or '^' or '×' || char.IsAsciiLetter(next) || NumberRatio.IsMark(next) || HanNumeral.Is(next);
        }

        next = end + 1 < text.Length ? text[end + 1] : '\0';
        return next is ' ' or '×' || char.IsAsciiDigit(next) || HanNumeral.Is(next) || (next | CaseBit) is 't' or 'm' or 'b' or 'c' or 'l' or 'h' or 'd' or 'x' or 'k';
    }

    private static NumberReading Extended(ReadOnlySpan<char> text, in NumberReading number)
    {
        return NumberPower.Extend(text, NumberRatio.Extend(text, number)) is var extended && extended.End > number.End ? extended : Scaled(text, number);
    }

    /// <summary>A decimal without its zero.</summary>
    public static NumberReading? Pointed(ReadOnlySpan<char> text, int at)
    {
        var end = QuantityText.DigitsEnd(text, at + 1);
        return end - at <= MostDigits
            ? new NumberReading(at, end, Value(text.Slice(at, end - at))) { Digits = true }
            : null;
    }

    /// <summary>End of the digits with their separators.</summary>
    public static int Token(ReadOnlySpan<char> text, int at)
    {
        var end = QuantityText.DigitsEnd(text, at);
        if (end - at <= 3)
        {
            while (end + 3 < text.Length && text[end] == ',' && QuantityText.DigitsEnd(text, end + 1) == end + 4)
            {
                end += 4;
            }
        }

        return end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) ? QuantityText.DigitsEnd(text, end + 1) : end;
    }

    /// <summary>What digits, with marks of thousands and a point among them perhaps, amount to; places behind the point are kept.</summary>
    private static decimal Value(ReadOnlySpan<char> digits)
    {
        if (digits.Length > MostDigits)
        {
            return decimal.Parse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        }

        var (value, places) = (0L, -1);
        foreach (var c in digits)
        {
            if (c == ',')
            {
                continue;
            }

            value = c == '.' ? value : (value * 10) + (c - '0');
            places += places >= 0 || c == '.' ? 1 : 0;
        }

        return places <= 0 ? value : new decimal((int)value, (int)(value >> 32), 0, isNegative: false, (byte)places);
    }

    private static NumberReading Scaled(ReadOnlySpan<char> text, NumberReading number)
    {
        var han = NumberHan.Extend(text, number);
        if (han.End > number.End)
        {
            return han;
        }

        var gap = number.End < text.Length && text[number.End] is ' ' or '-' ? 1 : 0;
        var word = gap == 1 ? NumberWordsEn.WordAt(text, number.End + 1) : 0;
        if (word == 7 && number.Value < 100m && QuantityText.HasAnyCase(text, number.End + 1, "hundred"))
        {
            return Times(number, 100m, 8);
        }

        if (word > 1 && number.Value < 1e4m && NumberWordsEn.IsDozen(text.Slice(number.End + 1, word)))
        {
            return Times(number, 12m, 1 + word) with { Scale = 1m };
        }

        var length = NumberWordsEn.ScaleAt(text, number.End + gap, gap == 0, out var factor);
        length = length == 1 && gap == 0 && text[number.End] is 'm' or 't' && !Millions(text, number) ? 0 : length;
        length = length == 1 && gap == 1 && QuantityText.Has(text, number.End + gap + 1, "-") ? 0 : length;
        if (length == 0 && gap == 0 && QuantityText.Has(text, number.End, "MM") && NumberWordsEn.WordAt(text, number.End) == 2 && Millions(text, number))
        {
            (length, factor) = (2, 1e6m);
        }

        return length > 0 ? EnglishNumberTail.Extend(text, NumberChain.Extend(text, Times(number, factor, gap + length))) : number;
    }

    /// <summary>"m" is millions and "t" trillions behind a currency or before what is counted, else metres and tonnes.</summary>
    private static bool Millions(ReadOnlySpan<char> text, in NumberReading number) =>
        QuantityWords.MoneyBefore.Before(text, number.Start > 0 && text[number.Start - 1] == ' ' ? number.Start - 1 : number.Start, Math.Max(0, number.Start - 6), out _) > 0
        || (number.Start > 0 && text[number.Start - 1] is '¥' or '-')
        || QuantityWords.Nouns.At(text, QuantityText.SkipSpace(text, number.End + 1), out _) > 0
        || QuantityText.Has(text, number.End + 1, " of ")
        || QuantityNouns.IsCounted(text, QuantityText.SkipSpace(text, number.End + 1))
        || QuantityWords.Units.At(text, QuantityText.SkipSpace(text, number.End + 1), out _) > 0
        || QuantityWords.MoneyAfter.At(text, QuantityText.SkipSpace(text, number.End + 1), out _) > 0;

    public static NumberReading Times(in NumberReading number, decimal factor, int length) =>
        number.Value > 1e12m || factor > 1e14m
            ? number
            : number with { Value = number.Value * factor, Scale = factor, End = number.End + length };
}
