using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>What a number with its bound asserts (core) and what it could be rounded from.</summary>
internal static class QuantityRange
{
    /// <summary>How far "about" and rounding reach at most: a tenth.</summary>
    private const decimal Near = 0.1m;

    /// <summary>A number told without a scale word is rounded when it keeps two digits before its zeros: from 110 on.</summary>
    private const decimal LeastRounded = 100m;

    /// <summary>How far a bound reaches in news: a third.</summary>
    private const decimal Third = 3m;

    public static Quantity Build(QuantityDraft draft, string written, Bounds bounds)
    {
        ref var number = ref draft.Number;
        draft.Negative &= draft.Dimension != Dimension.Share || draft.Trend != Trend.Down;
        var stated = Signed(draft, Tidy(number));
        var isLoose = number.Vague is not null || Loose(number);
        var isExact = draft.Bound == Bound.None && draft.Upper is null && !isLoose;
        var core = Core(draft, stated, bounds, written);
        var rounding = isExact && !(Strict(bounds) && number.Scale == 1m) ? Rounding(draft, stated) : null;
        return new Quantity(draft.Dimension, draft.Unit, stated, written, core, rounding)
        {
            Bound = draft.Bound,
            Trend = draft.Trend,
            Per = draft.Per,
            Whole = draft.Whole,
            Base = UnitConversion.ToBase(stated, draft.Unit),
            Hedged = draft.Bound is Bound.About or Bound.Nearly || draft.Upper is not null || isLoose,
        };
    }

    /// <summary>The number by its factor, with its sign.</summary>
    private static decimal Signed(QuantityDraft draft, decimal value)
    {
        value = draft.Factor == 1m ? value : value * draft.Factor;
        return draft.Negative ? -value : value;
    }

    /// <summary>The number without the zeros that a scale word leaves behind its point; thirds to six places.</summary>
    private static decimal Tidy(in NumberReading number) =>
        number.Fraction ? Math.Round(number.Value, 6) / 1.000000000000000000000000000m
        : number.Scale > 1m && number.Value.Scale > 0 ? Short(number.Value) : number.Value;

    /// <summary>A value without zeros at its end behind the point.</summary>
    private static decimal Short(decimal value) => Math.Abs(value) < long.MaxValue && value == decimal.Truncate(value) ? (long)value : value / 1.000000000000000000000000000m;

    /// <summary>Half, a third, a quarter are told loosely.</summary>
    private static bool Loose(in NumberReading number) => number.Fraction && number.Scale == 1m;

    private static Interval Core(QuantityDraft draft, decimal stated, Bounds bounds, string written)
    {
        if (draft.Upper is { } upper)
        {
            return Ordered(stated, upper * draft.Factor * (draft.Negative && written.StartsWith("零下", StringComparison.Ordinal) ? -1m : 1m));
        }

        if (draft.Number.Vague is { } vague)
        {
            var factor = draft.Negative ? -draft.Factor : draft.Factor;
            return factor < 0m ? new Interval(vague.High * factor, vague.Low * factor) : new Interval(vague.Low * factor, vague.High * factor);
        }

        // In news whoever writes "more than 600" may well mean the 600 of another: the number itself belongs to its bound.
        var isStrict = Strict(bounds);
        var size = Math.Abs(stated);
        return draft.Bound switch
        {
            Bound.About => new(stated - (size * Near), stated + (size * Near)),
            Bound.Nearly => new(stated - (size * Near), stated, true, !isStrict),
            Bound.Above => new(stated, isStrict ? null : Odd(draft, stated) ?? stated + Reach(draft, size), !isStrict),
            Bound.AtLeast => new(stated, isStrict ? null : stated + Reach(draft, size)),
            Bound.Below => new(isStrict ? null : stated - (size / Third), stated, true, !isStrict),
            Bound.AtMost => new(isStrict ? null : stated - (size / Third), stated),
            _ => Loose(draft.Number) ? new(stated - (size * Near), stated + (size * Near)) : Interval.Point(stated),
        };
    }

    private static decimal Reach(QuantityDraft draft, decimal size) => draft.Dimension == Dimension.Count ? Math.Max(size / Third, 2m) : size / Third;

    /// <summary>三百余 stays below four hundred.</summary>
    private static decimal? Odd(QuantityDraft draft, decimal stated) =>
        draft.Number.Bound == Bound.Above ? stated + (Place(stated / draft.Factor) * draft.Factor) : null;

    private static bool Strict(Bounds bounds) => bounds == Bounds.Strict;

    private static Interval Ordered(decimal a, decimal b) => a <= b ? new(a, b) : new(b, a);

    /// <summary>What an exact number could be rounded from; null where that is the number alone.</summary>
    private static Interval? Rounding(QuantityDraft draft, decimal stated)
    {
        var size = Math.Abs(stated);
        var plain = draft.Number.Scale == 1m;
        if (draft.Dimension is Dimension.Age or Dimension.Rank || (plain && size < LeastRounded))
        {
            return null;
        }

        var place = Place(size);
        if (size == 0m || (plain && (place <= 1m || size < place * 10m)))
        {
            return null;
        }

        var half = plain ? place / 2m : Math.Min(place / 2m, size * Near);
        return new Interval(stated - half, stated + half, true, false);
    }

    /// <summary>Place value of the last digit that is not zero: 100 for 3,700.</summary>
    private static decimal Place(decimal value)
    {
        if (value < long.MaxValue && value == decimal.Truncate(value))
        {
            return Place((long)value);
        }

        var place = 1m;
        while (value != decimal.Truncate(value) && place > 1e-12m)
        {
            value *= 10m;
            place /= 10m;
        }

        while (value >= 10m && value % 10m == 0m)
        {
            value /= 10m;
            place *= 10m;
        }

        return place;
    }

    private static long Place(long value)
    {
        var place = 1L;
        while (value >= 10 && value % 10 == 0)
        {
            value /= 10;
            place *= 10;
        }

        return place;
    }
}
