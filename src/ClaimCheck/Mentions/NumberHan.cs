using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads Chinese numerals: 一百二十三, 两万五, 7万5千, 三百余, 十几, 数十亿, 三点五亿, and the scale words behind digits.</summary>
internal static class NumberHan
{
    private const int Longest = 32;

    public static bool IsNumeral(char c) => HanNumeral.Is(c);

    /// <summary>Index behind at most two spaces.</summary>
    public static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        for (var end = Math.Min(at + 2, text.Length); at < end && text[at] == ' ';)
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a numeral can begin at a place: not inside another.</summary>
    public static bool Starts(ReadOnlySpan<char> text, int at) =>
        HanNumeral.Is(text[at]) && HanNumeral.IsAt(text, at) && (at == 0 || !HanNumeral.Is(text[at - 1]) || !HanNumeral.IsAt(text, at - 1));

    /// <summary>Length of 万, 千万, 亿, 万亿 … at a place, with its factor; 0 without.</summary>
    public static int ScaleAt(ReadOnlySpan<char> text, int at, out decimal factor)
    {
        factor = 1m;
        var end = at;
        while (end < text.Length && end - at < 3 && HanNumeral.UnitOf(text[end]) is var unit and >= 10m)
        {
            if (factor * unit > 1e16m || (end == at && unit == 10m) || IsMeasure(text, end))
            {
                break;
            }

            factor *= unit;
            end++;
        }

        return end - at;
    }

    public static NumberReading? Read(ReadOnlySpan<char> text, int at)
    {
        if (HanDigits.Alone(text, at) is { } digit)
        {
            return digit;
        }

        var unit = HanNumeral.UnitOf(text[at]);
        if (unit >= 1e4m && !Led(text, at))
        {
            return null;
        }

        return HanDigits.Sequence(text, at) ?? Sum(text, new NumberReading(at, at, 0m) { Han = true }, new HanSum());
    }

    /// <summary>Goes on behind digits: 7万5千4百, 1千零20, 3万4000, 1000 万; the number itself where no scale follows.</summary>
    public static NumberReading Extend(ReadOnlySpan<char> text, in NumberReading number)
    {
        var at = SkipSpaces(text, number.End);
        var length = ScaleAt(text, at, out var factor);
        if (length == 0 || number.Value > 1e12m || factor > 1e14m)
        {
            return number;
        }

        if (number.Value == decimal.Truncate(number.Value) && number.Value < 1e4m)
        {
            var sum = new HanSum();
            sum.TakeGroup(number.Value, number.End - number.Start);
            return Sum(text, number, sum) ?? number;
        }

        return number with { Value = number.Value * factor, Scale = factor, End = at + length };
    }

    /// <summary>Whether a measure of its own begins with the numeral: 千瓦, 百帕, 兆字节, 百分之.</summary>
    public static bool IsMeasure(ReadOnlySpan<char> text, int at) =>
        text[at] is '百' or '千' or '兆' && (QuantityText.Has(text, at, "百分之") || QuantityText.Has(text, at, "百分点") || QuantityWords.Units.At(text, at, out _) > 1);

    /// <summary>上万, 近亿, 万分之: a word before or behind lets a large unit open a number.</summary>
    private static bool Led(ReadOnlySpan<char> text, int at) =>
        (at > 0 && text[at - 1] is '上' or '近' or '超' or '逾' or '过' && text[at] != '兆')
        || QuantityText.Has(text, at + 1, "分之") || QuantityText.Has(text, at + 1, "万分之");

    private static NumberReading? Sum(ReadOnlySpan<char> text, in NumberReading number, HanSum sum)
    {
        var end = number.End;
        while (HanDigits.Next(text, end, sum) is var place and >= 0)
        {
            var c = text[place];
            if (c is '几' or '数')
            {
                return HanVague.Read(text, number, sum, place);
            }

            var length = char.IsAsciiDigit(c) ? HanDigits.Group(text, place) : 1;
            if (!Take(text, place, length, ref sum) || place - number.Start > Longest)
            {
                return null;
            }

            end = place + length;
        }

        if (end == number.End)
        {
            return null;
        }

        var value = sum.Value;
        var read = number with
        {
            End = end,
            Value = value,
            Scale = sum.Scale,
            Vague = sum.Spread > 0m ? new Interval(value, value + sum.Spread) : null,
        };
        return HanDigits.Fraction(text, read);
    }

    private static bool Take(ReadOnlySpan<char> text, int at, int length, ref HanSum sum)
    {
        var c = text[at];
        return char.IsAsciiDigit(c) ? sum.TakeGroup(HanDigits.Value(text, at, length), length)
            : HanNumeral.DigitOf(c) is var digit and >= 0 ? sum.TakeDigit(digit)
            : HanNumeral.TensOf(c) is var tens and > 0m ? sum.TakeTens(tens)
            : sum.TakeUnit(HanNumeral.UnitOf(c));
    }
}
