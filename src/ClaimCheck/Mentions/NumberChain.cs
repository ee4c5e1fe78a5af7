namespace ClaimCheck.Mentions;

/// <summary>Scale words that follow one another behind digits: 1.97 lakh crore, 4 thousand 3 hundred, 6 crore and two hundred.</summary>
internal static class NumberChain
{
    private const int MostParts = 3;

    public static NumberReading Extend(ReadOnlySpan<char> text, NumberReading number)
    {
        var last = number.Scale;
        if (last <= 1m || !QuantityText.Has(text, number.End, " "))
        {
            return number;
        }

        var length = NumberWordsEn.ScaleAt(text, number.End + 1, false, out var factor);
        if (length > 1 && factor > last && factor <= 1e9m && number.Value < 1e12m)
        {
            return NumberDigits.Times(number, factor, 1 + length);
        }

        for (var part = 0; part < MostParts && Smaller(text, number, last) is { } more; part++)
        {
            (number, last) = (number with { Value = number.Value + more.Value, End = more.End }, more.Scale);
        }

        return number;
    }

    /// <summary>A part of a smaller scale: " 3 hundred", " 20 lakh", " and two hundred".</summary>
    private static NumberReading? Smaller(ReadOnlySpan<char> text, in NumberReading number, decimal last)
    {
        var at = number.End + 1;
        if (at >= text.Length || text[at - 1] != ' ')
        {
            return null;
        }

        if (QuantityText.Has(text, at, "and ") && at + 4 < text.Length && QuantityText.IsLatin(text[at + 4]))
        {
            return NumberWordsEn.Plain(text, at + 4) is { Value: >= 100m } words && words.Value < last ? words with { Scale = 1m } : null;
        }

        if (!char.IsAsciiDigit(text[at]))
        {
            return null;
        }

        var (end, value) = (at, 0m);
        while (end < text.Length && end - at < 3 && char.IsAsciiDigit(text[end]))
        {
            value = (value * 10m) + (text[end++] - '0');
        }

        if (!QuantityText.Has(text, end, " "))
        {
            return null;
        }

        var isHundred = QuantityText.HasAnyCase(text, end + 1, "hundred") && NumberWordsEn.WordAt(text, end + 1) == 7;
        var factor = 100m;
        var length = isHundred ? 7 : NumberWordsEn.ScaleAt(text, end + 1, false, out factor);
        return length > 1 && value > 0m && factor < last && value * factor < last ? new NumberReading(at, end + 1 + length, value * factor) { Scale = factor } : null;
    }
}
