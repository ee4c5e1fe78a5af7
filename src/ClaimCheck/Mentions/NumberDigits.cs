using System.Globalization;

namespace ClaimCheck.Mentions;

/// <summary>Reads numbers that begin with digits: 1,234.5, 1.2 million, 14.3B, 3万.</summary>
internal static class NumberDigits
{
    private const int MostDigits = 18;
    private const int MostMarked = 24;

    public static NumberReading? Read(string text, int at)
    {
        var end = Token(text, at);
        var hasMarks = text.AsSpan(at, end - at).Contains(',');
        var raw = hasMarks ? text.AsSpan(at, end - at).ToString().Replace(",", "", StringComparison.Ordinal).AsSpan() : text.AsSpan(at, end - at);
        if (raw.Length > (hasMarks ? MostMarked : MostDigits) || (raw.Length > 1 && raw[0] == '0' && raw[1] != '.'))
        {
            return null;
        }

        var number = new NumberReading(at, end, decimal.Parse(raw, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)) { Digits = true };
        return NumberPower.Extend(text, NumberRatio.Extend(text, number)) is var extended && extended.End > number.End ? extended : Scaled(text, number);
    }

    /// <summary>A decimal without its zero.</summary>
    public static NumberReading? Pointed(string text, int at)
    {
        var end = Run(text, at + 1);
        return end - at <= MostDigits
            ? new NumberReading(at, end, decimal.Parse(text.AsSpan(at, end - at), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)) { Digits = true }
            : null;
    }

    /// <summary>End of the digits with their separators.</summary>
    public static int Token(string text, int at)
    {
        var end = Run(text, at);
        if (end - at <= 3)
        {
            while (end + 3 < text.Length && text[end] == ',' && Run(text, end + 1) == end + 4)
            {
                end += 4;
            }
        }

        return end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) ? Run(text, end + 1) : end;
    }

    private static int Run(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static NumberReading Scaled(string text, NumberReading number)
    {
        var han = NumberHan.ScaleAt(text, number.End, out var factor);
        if (han > 0)
        {
            return Chained(text, Times(number, factor, han));
        }

        var gap = number.End < text.Length && text[number.End] is ' ' or '-' ? 1 : 0;
        if (gap == 1 && number.Value < 100m && QuantityText.HasAnyCase(text, number.End + 1, "hundred") && NumberWordsEn.WordAt(text, number.End + 1) == 7)
        {
            return Times(number, 100m, 8);
        }

        var length = NumberWordsEn.ScaleAt(text, number.End + gap, gap == 0, out factor);
        length = length == 1 && gap == 0 && text[number.End] == 'm' && !Millions(text, number) ? 0 : length;
        return length > 0 ? EnglishNumberTail.Extend(text, Times(number, factor, gap + length)) : number;
    }

    /// <summary>1亿5000万, 5万4千: a smaller scale follows.</summary>
    private static NumberReading Chained(string text, NumberReading number)
    {
        while (number.End < text.Length && char.IsAsciiDigit(text[number.End]))
        {
            var end = Run(text, number.End);
            var length = NumberHan.ScaleAt(text, end, out var factor);
            if (length == 0 || factor >= number.Scale || end - number.End > 4)
            {
                break;
            }

            var part = decimal.Parse(text.AsSpan(number.End, end - number.End), NumberStyles.None, CultureInfo.InvariantCulture);
            number = number with { Value = number.Value + (part * factor), Scale = factor, End = end + length };
        }

        return number;
    }

    /// <summary>"m" is millions behind a currency or before what is counted, else metres.</summary>
    private static bool Millions(string text, NumberReading number) =>
        QuantityWords.MoneyBefore.Before(text, number.Start > 0 && text[number.Start - 1] == ' ' ? number.Start - 1 : number.Start, Math.Max(0, number.Start - 6), out _) > 0
        || (number.Start > 0 && text[number.Start - 1] is '¥' or '-')
        || QuantityWords.Nouns.At(text, QuantityText.SkipSpace(text, number.End + 1), out _) > 0
        || QuantityText.Has(text, number.End + 1, " of ")
        || QuantityNouns.IsPlural(text, QuantityText.SkipSpace(text, number.End + 1))
        || QuantityWords.Units.At(text, QuantityText.SkipSpace(text, number.End + 1), out _) > 0
        || QuantityWords.MoneyAfter.At(text, QuantityText.SkipSpace(text, number.End + 1), out _) > 0;

    private static NumberReading Times(NumberReading number, decimal factor, int length) =>
        number.Value > 1e12m || factor > 1e14m
            ? number
            : number with { Value = number.Value * factor, Scale = factor, End = number.End + length };
}
