using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Fractions in digits: 10 1/2 miles, 1/16 of a pint, ½, 2¾, 3/4的学生. Dates (5/12) and names (9/11, 24/7) are none.</summary>
internal static class NumberRatio
{
    private const int MostDigits = 3;

    /// <summary>Whether a character is a fraction by itself.</summary>
    public static bool IsMark(char c) => c is >= '\u00bc' and <= '\u00be' or >= '\u2150' and <= '\u215e' && PartOf(c) > 0m;

    /// <summary>Whether a slash stands behind the digits at a place.</summary>
    public static bool IsSlashed(ReadOnlySpan<char> text, int at)
    {
        var end = QuantityText.DigitsEnd(text, at);
        return end < text.Length && text[end] is '/' or '⁄';
    }

    /// <summary>The fraction that begins at a place; null when there is none.</summary>
    public static NumberReading? Read(ReadOnlySpan<char> text, int at)
    {
        if (IsMark(text[at]))
        {
            var part = PartOf(text[at]);
            return Told(text, at, at + 1, part) ?? new NumberReading(at, at + 1, part) { Digits = true };
        }

        return Slashed(text, at) is { } ratio ? Told(text, at, ratio.End, ratio.Value) : null;
    }

    /// <summary>A whole number with a fraction behind it.</summary>
    public static NumberReading Extend(ReadOnlySpan<char> text, in NumberReading number)
    {
        var at = number.End;
        if (number.Value != decimal.Truncate(number.Value) || number.Value >= 1000m || at >= text.Length)
        {
            return number;
        }

        if (IsMark(text[at]))
        {
            return number with { Value = number.Value + PartOf(text[at]), End = at + 1 };
        }

        return text[at] is ' ' or '-' && Slashed(text, at + 1) is { } ratio && Unit(text, ratio.End) ? number with { Value = number.Value + ratio.Value, End = ratio.End } : number;
    }

    /// <summary>A fraction of something countable is a share, of a measure a number; without either it is no fraction.</summary>
    private static NumberReading? Told(ReadOnlySpan<char> text, int at, int end, decimal value)
    {
        if (Unit(text, end))
        {
            return new NumberReading(at, end, value) { Digits = true };
        }

        if (at > 0 && text[at - 1] == '-' && (at == 1 || text[at - 2] == ' '))
        {
            return new NumberReading(at, end, value) { Digits = true };
        }

        if (QuantityText.Has(text, end, " of ") || QuantityText.Has(text, end, "的"))
        {
            return new NumberReading(at, end, value * 100m) { Fraction = true };
        }

        return null;
    }

    private static bool Unit(ReadOnlySpan<char> text, int end)
    {
        var at = end < text.Length && text[end] is ' ' or '-' ? end + 1 : end;
        return QuantityWords.Units.At(text, at, out var unit) > 0 && unit is not "percent" && UnitConversion.DimensionOf(unit!) is not null;
    }

    private static (decimal Value, int End)? Slashed(ReadOnlySpan<char> text, int at)
    {
        var (upper, middle) = Whole(text, at);
        if (middle == at || middle >= text.Length || text[middle] is not ('/' or '⁄'))
        {
            return null;
        }

        var (lower, end) = Whole(text, middle + 1);
        var stops = end >= text.Length || (!char.IsAsciiDigit(text[end]) && text[end] is not ('/' or '⁄'));
        return stops && end > middle + 1 && upper > 0 && lower > upper ? ((decimal)upper / lower, end) : null;
    }

    private static (int Value, int End) Whole(ReadOnlySpan<char> text, int at)
    {
        var (end, value) = (at, 0);
        while (end < text.Length && end - at < MostDigits && char.IsAsciiDigit(text[end]))
        {
            value = (value * 10) + (text[end++] - '0');
        }

        return (value, end);
    }

    /// <summary>The fraction a character is by itself, or 0.</summary>
    private static decimal PartOf(char c) => c switch
    {
        '½' => 1m / 2m,
        '⅓' => 1m / 3m,
        '⅔' => 2m / 3m,
        '¼' => 1m / 4m,
        '¾' => 3m / 4m,
        '⅕' => 1m / 5m,
        '⅖' => 2m / 5m,
        '⅗' => 3m / 5m,
        '⅘' => 4m / 5m,
        '⅙' => 1m / 6m,
        '⅚' => 5m / 6m,
        '⅛' => 1m / 8m,
        '⅜' => 3m / 8m,
        '⅝' => 5m / 8m,
        '⅞' => 7m / 8m,
        _ => 0m,
    };
}
