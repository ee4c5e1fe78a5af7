namespace ClaimCheck.Mentions;

/// <summary>Powers behind digits: 1.3e6, 6.02x10^23, 2.998×10-8, 1.1^23.</summary>
internal static class NumberPower
{
    private const int Most = 24;

    /// <summary>Whether a power of ten stands behind the digits that end at a place.</summary>
    public static bool Follows(ReadOnlySpan<char> text, int end) => Mark(text, end) > 0 && Extend(text, new NumberReading(end, end, 1m)).End > end;

    public static NumberReading Extend(ReadOnlySpan<char> text, in NumberReading number)
    {
        if (QuantityText.Has(text, number.End, "^"))
        {
            return Raised(text, number);
        }

        var at = Mark(text, number.End);
        if (at == 0)
        {
            return number;
        }

        var sign = at < text.Length && text[at] is '-' or '+' ? 1 : 0;
        var (end, power) = (at + sign, 0);
        while (end < text.Length && char.IsAsciiDigit(text[end]) && power <= Most)
        {
            power = (power * 10) + (text[end++] - '0');
        }

        if (end == at + sign || power > Most || (end < text.Length && (QuantityText.IsLatin(text[end]) || char.IsAsciiDigit(text[end]))))
        {
            return number;
        }

        var value = number.Value;
        for (var i = 0; i < power && value < 1e26m; i++)
        {
            value = sign == 1 && text[at] == '-' ? value / 10m : value * 10m;
        }

        return number with { Value = value, End = end };
    }

    /// <summary>A number raised to a whole power: 1.1^23, 2.5^-1.</summary>
    private static NumberReading Raised(ReadOnlySpan<char> text, in NumberReading number)
    {
        var (at, isBelow) = (number.End + 1, false);
        for (var signs = 0; signs < 2 && at < text.Length && text[at] is '-' or '+'; signs++)
        {
            isBelow ^= text[at++] == '-';
        }

        var (end, power) = (at, 0);
        while (end < text.Length && end - at < 3 && char.IsAsciiDigit(text[end]))
        {
            power = (power * 10) + (text[end++] - '0');
        }

        if (end == at || number.Value == 0m || (end < text.Length && (char.IsAsciiDigit(text[end]) || QuantityText.IsLatin(text[end]))))
        {
            return number;
        }

        var value = 1m;
        for (var i = 0; i < power; i++)
        {
            if (value > 1e24m / Math.Max(1m, number.Value))
            {
                return number;
            }

            value *= number.Value;
        }

        return value == 0m ? number : number with { Value = isBelow ? 1m / value : value, End = end };
    }

    /// <summary>Index behind "e", "x10^" or "×10", or 0.</summary>
    private static int Mark(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 < text.Length && text[at] is 'e' or 'E' && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] is '+' or '-'))
        {
            return at + 1;
        }

        var times = at < text.Length && text[at] == ' ' ? at + 1 : at;
        if (times >= text.Length || text[times] is not ('x' or '×'))
        {
            return 0;
        }

        var ten = QuantityText.SkipSpace(text, times + 1);
        var behind = ten + 2;
        return QuantityText.Has(text, ten, "10") && behind < text.Length && text[behind] is '^' or '-' ? behind + (text[behind] == '^' ? 1 : 0) : 0;
    }
}
