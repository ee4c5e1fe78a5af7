using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>The parts of a Chinese numeral: which comes next, digits in a row, and the digits behind 点.</summary>
internal static class HanDigits
{
    /// <summary>A digit from which no numeral goes on, as most stand: 三名, 一家.</summary>
    public static NumberReading? Alone(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return HanNumeral.IsEverydayDigit(text[at]) && !HanNumeral.Is(next) && next is not (' ' or '、' or '点')
            ? new NumberReading(at, at + 1, HanNumeral.DigitOf(text[at])) { Han = true }
            : null;
    }

    /// <summary>Where the next part of the numeral stands, spaces skipped; -1 when it ends here.</summary>
    public static int Next(ReadOnlySpan<char> text, int end, in HanSum sum)
    {
        var at = NumberHan.SkipSpaces(text, end);
        if (at >= text.Length)
        {
            return -1;
        }

        if (char.IsAsciiDigit(text[at]))
        {
            return sum.Last >= 100m && sum.Digit <= 0m && GroupFits(text, at, at > end) ? at : -1;
        }

        if (text[at] == '、' && at == end && sum is { Digit: > 0m, Spread: 0m } && Neighbour(text, at + 1, sum))
        {
            return at + 1;
        }

        return HanNumeral.IsAt(text, at) && (at == end || Joins(text, at, sum)) && !Ends(text, at, sum) ? at : -1;
    }

    public static int Group(ReadOnlySpan<char> text, int at) => QuantityText.DigitsEnd(text, at) - at;

    public static decimal Value(ReadOnlySpan<char> text, int at, int length)
    {
        var value = 0m;
        for (var i = at; i < at + Math.Min(length, 18); i++)
        {
            value = (value * 10m) + (text[i] - '0');
        }

        return value;
    }

    /// <summary>二〇二五, 八五: digits in a row are years, codes or discounts; 三五 and 七八 a guess between them.</summary>
    public static NumberReading? Sequence(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        var value = 0m;
        while (end < text.Length && end - at < 18 && HanNumeral.DigitOf(text[end]) is var digit and >= 0 && (text[end] != '两' || end == at))
        {
            value = (value * 10m) + digit;
            end++;
        }

        if (end - at < 2 || (end < text.Length && HanNumeral.UnitOf(text[end]) > 0m && !NumberHan.IsMeasure(text, end)) || Follows(text, end))
        {
            return null;
        }

        var (low, high) = (HanNumeral.DigitOf(text[at]), HanNumeral.DigitOf(text[end - 1]));
        return end - at == 2 && low > 0 && high > low && high - low <= 2
            ? new NumberReading(at, end, low) { Han = true, Vague = new Interval(low, high), Row = (long)value }
            : new NumberReading(at, end, value) { Han = true, Row = (long)value };
    }

    /// <summary>The digits behind 点, and a scale word behind them: 三点五亿.</summary>
    public static NumberReading Fraction(ReadOnlySpan<char> text, in NumberReading number)
    {
        var point = NumberHan.SkipSpaces(text, number.End);
        if (number.Vague is not null || !QuantityText.Has(text, point, "点"))
        {
            return number;
        }

        var start = NumberHan.SkipSpaces(text, point + 1);
        var (end, value, place) = (start, number.Value, 0.1m);
        while (end < text.Length && text[end] != '两' && HanNumeral.DigitOf(text[end]) is var digit and >= 0 && place > 1e-10m)
        {
            value += digit * place;
            place /= 10m;
            end++;
        }

        if (end == start || ChineseClock.Tells(text, number, start, end))
        {
            return number;
        }

        var length = NumberHan.ScaleAt(text, end, out var factor);
        return (factor == 1m || value < 1e10m) && factor <= 1e13m
            ? number with { End = end + length, Value = value * factor, Scale = Math.Max(number.Scale, factor) }
            : number;
    }

    /// <summary>Whether "点" and more stands behind a row of digits, which is then a number for <see cref="Fraction"/> or a clock time.</summary>
    private static bool Follows(ReadOnlySpan<char> text, int end) => QuantityText.Has(text, end, "点");

    private static bool GroupFits(ReadOnlySpan<char> text, int at, bool apart)
    {
        var end = at + Group(text, at);
        var after = end < text.Length ? text[end] : ' ';
        var unit = NumberHan.SkipSpaces(text, end) is var next && next < text.Length && HanNumeral.UnitOf(text[next]) > 0m && !NumberHan.IsMeasure(text, next);
        return end - at <= 4 && (unit || !apart) && after is not ('年' or '月' or '日' or '号' or '.' or ',' or ':' or '/' or '-');
    }

    /// <summary>七、八岁: the next digit up, with what it counts behind it.</summary>
    private static bool Neighbour(ReadOnlySpan<char> text, int at, in HanSum sum) =>
        at + 1 < text.Length && HanNumeral.DigitOf(text[at]) == sum.Digit + 1m && Counts(text, at + 1);

    private static bool Counts(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (HanNumeral.UnitOf(text[at]) > 0m || text[at] == '岁' || QuantityWords.Classifiers.At(text, at, out _) > 0
            || (QuantityWords.Units.At(text, at, out _) > 0 && text[at] != '月'));

    /// <summary>Parts set apart by spaces belong together where a unit goes with a digit.</summary>
    private static bool Joins(ReadOnlySpan<char> text, int at, in HanSum sum)
    {
        var unit = HanNumeral.UnitOf(text[at]);
        var next = NumberHan.SkipSpaces(text, at + 1);
        var after = next < text.Length ? text[next] : ' ';
        return unit > 0m ? sum.Digit > 0m || unit >= 1e4m
            : sum.Last >= 10m && sum.Digit < 0m && HanNumeral.DigitOf(text[at]) > 0
                && (HanNumeral.UnitOf(after) > 0m || next == text.Length || !QuantityText.IsHan(after) || after is '点' or '又');
    }

    /// <summary>Whether the character opens what is measured (千瓦, 两 as a weight, 一起) and so ends the numeral.</summary>
    private static bool Ends(ReadOnlySpan<char> text, int at, in HanSum sum)
    {
        var begins = sum is { Digit: < 0m, Last: 1m };
        return text[at] switch
        {
            '百' or '千' or '兆' => !begins && NumberHan.IsMeasure(text, at),
            '两' => !begins && !(at + 1 < text.Length && HanNumeral.UnitOf(text[at + 1]) > 0m && sum.Digit < 0m) && !(sum.Digit == 1m && Counts(text, at + 1)),
            '一' => !begins && ChineseGate.OpensIdiom(text, at),
            '数' => !begins,
            _ => false,
        };
    }
}
