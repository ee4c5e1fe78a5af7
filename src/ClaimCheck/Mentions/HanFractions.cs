using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads Chinese shares: 三分之一, 百分之五, 三成, 七成六, 八五折, 半数, 过半, 对折, 3/4的.</summary>
internal static class HanFractions
{
    /// <summary>A word that is a share by itself, 半 before a unit, or 半百.</summary>
    public static NumberReading? Alone(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == '半' && At(text, at - 1) is not ('一' or '多' or '第' or '上' or '下' or '前' or '后' or '大'))
        {
            if (QuantityText.Has(text, at, "半百"))
            {
                return new NumberReading(at, at + 2, 50m) { Han = true };
            }

            if (!QuantityText.Has(text, at, "半年度") && !QuantityText.Has(text, at, "半年报") && QuantityWords.Units.At(text, at + 1, out var unit) > 0 && UnitConversion.DimensionOf(unit!) == Dimension.Duration)
            {
                return new NumberReading(at, at + 1, 0.5m);
            }
        }

        return Word(text, at) is var length and > 0 ? Half(text, at, length) : Slashed(text, at);
    }

    /// <summary>Whether a character stands behind the number that can make it part of a fraction.</summary>
    public static bool CanExtend(ReadOnlySpan<char> text, in NumberReading number) => At(text, NumberHan.SkipSpaces(text, number.End)) is '成' or '折' or '打' or '又' or '分';

    /// <summary>A number that turns out to be part of a fraction, a mixed number, tenths or a discount; else the number itself.</summary>
    public static NumberReading Extend(ReadOnlySpan<char> text, in NumberReading number)
    {
        var at = NumberHan.SkipSpaces(text, number.End);
        return At(text, at) switch
        {
            '成' => ChineseTenths.Read(text, number, at) ?? number,
            '折' => ChineseTenths.Discount(text, number, at) ?? number,
            '打' => ChineseTenths.Dozens(text, number, at) ?? number,
            '又' => Mixed(text, number, at) ?? number,
            '分' => Over(text, number, at) ?? number,
            _ => number,
        };
    }

    /// <summary>The number at a place, in digits or numerals; null without one.</summary>
    public static NumberReading? Number(ReadOnlySpan<char> text, int at) =>
        at >= text.Length ? null
        : char.IsAsciiDigit(text[at]) ? NumberDigits.Read(text, at)
        : HanNumeral.Is(text[at]) && HanNumeral.IsAt(text, at) ? NumberHan.Read(text, at) : null;

    private static char At(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';

    private static int Word(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '半' => QuantityText.Has(text, at, "半数") ? 2 : QuantityText.Has(text, at, "半折") ? 2 : 0,
        '一' => QuantityText.Has(text, at, "一半") && At(text, at - 1) is not ('唯' or '统' or '第' or '同') && At(text, at + 2) is not ('导' or '径' or '岛' or '球') ? 2 : 0,
        '过' => QuantityText.Has(text, at, "过半数") ? 3 : QuantityText.Has(text, at, "过半") && At(text, at + 2) is not ('个' or '年' or '天' or '小' or '月') ? 2 : 0,
        '对' => QuantityText.Has(text, at, "对折") && At(text, at - 1) is '打' or '以' ? 2 : 0,
        _ => 0,
    };

    private static NumberReading Half(ReadOnlySpan<char> text, int at, int length) =>
        new(at, at + length, 50m) { Fraction = true, Bound = text[at] == '过' ? Bound.Above : Bound.None };

    /// <summary>3/4的学生, 超过1/2: a part over a small whole with words that only a share takes; else it may be a day.</summary>
    private static NumberReading? Slashed(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsAsciiDigit(text[at]) || At(text, at - 1) is '/' or '.' or '-' || char.IsAsciiDigit(At(text, at - 1)))
        {
            return null;
        }

        var upper = HanDigits.Group(text, at);
        var lower = At(text, at + upper) == '/' ? HanDigits.Group(text, at + upper + 1) : 0;
        if (lower is 0 or > 3 || upper > 3)
        {
            return null;
        }

        var end = at + upper + 1 + lower;
        var (a, b) = (HanDigits.Value(text, at, upper), HanDigits.Value(text, at + upper + 1, lower));
        var bound = QuantityWords.BoundsBefore.Before(text, at, Math.Max(0, at - 4), out _) > 0 && QuantityText.IsHan(text[at - 1]);
        var behind = At(text, end) is '的' or '左' || QuantityText.Has(text, end, "以上") || QuantityText.Has(text, end, "强");
        return a > 0m && a < b && (bound || behind) ? new NumberReading(at, end, a * 100m / b) { Fraction = true } : null;
    }

    /// <summary>3又三分之一: the value is the whole with the part, not a share.</summary>
    private static NumberReading? Mixed(ReadOnlySpan<char> text, in NumberReading number, int at)
    {
        return Number(text, NumberHan.SkipSpaces(text, at + 1)) is { } part && Over(text, part, NumberHan.SkipSpaces(text, part.End)) is { Value: < 100m } over
            ? number with { End = over.End, Value = number.Value + (over.Value / 100m) }
            : null;
    }

    private static NumberReading? Over(ReadOnlySpan<char> text, in NumberReading number, int at)
    {
        var middle = NumberHan.SkipSpaces(text, at + 1);
        if (At(text, middle) != '之' || number.Value <= 0m || number.Vague is not null)
        {
            return null;
        }

        return Number(text, Minus(text, NumberHan.SkipSpaces(text, middle + 1), out var minus)) is not { Value: <= 1e9m } upper || QuantityText.Has(text, upper.End, "决赛") ? null
            : new NumberReading(number.Start, upper.End, upper.Value * 100m / number.Value * (minus ? -1m : 1m))
            {
                Fraction = true,
                Scale = number.Value >= 100m ? 10m : 1m,
                Vague = Scaled(upper.Vague, 100m / number.Value),
            };
    }

    private static int Minus(ReadOnlySpan<char> text, int at, out bool minus)
    {
        minus = At(text, at) == '负';
        return minus ? at + 1 : at;
    }

    private static Interval? Scaled(Interval? range, decimal factor) => range is null ? null : new Interval(range.Low * factor, range.High * factor);
}
