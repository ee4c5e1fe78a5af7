namespace ClaimCheck.Values;

/// <summary>The ranges a number denotes by its wording: what the words assert, and what it could be rounded from.</summary>
internal static class QuantityRanges
{
    private const decimal MostRounding = 0.10m;
    private const decimal About = 0.10m;
    private const decimal NearBelow = 0.85m;
    private const decimal Third = 1m / 3m;

    /// <summary>What the words assert. In news a bound stays within a third of its number.</summary>
    public static Interval Core(decimal low, decimal high, Bound bound, Bounds bounds)
    {
        if (low < 0)
        {
            return new Interval(low, high);
        }

        var strict = bounds == Bounds.Strict;
        return bound switch
        {
            Bound.Above => new Interval(low, strict ? null : Grow(high), lowIncluded: false),
            Bound.AtLeast => new Interval(low, strict ? null : Grow(high)),
            Bound.Below => new Interval(strict ? null : low * (1 - Third), high, highIncluded: false),
            Bound.AtMost => new Interval(strict ? null : low * (1 - Third), high),
            Bound.Nearly => new Interval(low * NearBelow, high, highIncluded: false),
            Bound.About => new Interval(low * (1 - About), Times(high, 1 + About)),
            _ => new Interval(low, high),
        };
    }

    /// <summary>What a number without hedge could be rounded from: half its last digit, for scaled ones at most a tenth.
    /// A plain integer that keeps less than two digits is no rounding.</summary>
    public static Interval Rounding(decimal value, decimal step, bool hasScale, bool isCount)
    {
        var size = Math.Abs(value);
        var half = step / 2;
        if (hasScale)
        {
            half = Math.Min(half, size * MostRounding);
        }
        else if (isCount && step < 10)
        {
            half = 0;
        }
        else if (step >= 10 && size / step < 10)
        {
            half = isCount ? 0 : 0.5m;
        }

        return half == 0 ? Interval.Point(value) : new Interval(value - half, Plus(value, half), highIncluded: false);
    }

    private static decimal Grow(decimal value) => Times(value, 1 + Third);

    private static decimal Times(decimal value, decimal factor) => value > decimal.MaxValue / factor ? decimal.MaxValue : value * factor;

    private static decimal Plus(decimal value, decimal more) => value > decimal.MaxValue - more ? decimal.MaxValue : value + more;
}
