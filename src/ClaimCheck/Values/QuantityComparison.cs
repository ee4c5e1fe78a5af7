namespace ClaimCheck.Values;

/// <summary>Compares two quantities by their ranges.</summary>
internal static class QuantityComparison
{
    private const decimal Equal = 1e-9m;

    /// <summary>From here on half a unit more may lie beyond the largest number there is.</summary>
    private const decimal Largest = 1e28m;

    public static Comparison Compare(Quantity left, Quantity right)
    {
        (left, right) = (Signless(Frequency.ByDay(left, right)), Signless(Frequency.ByDay(right, left)));
        var (relation, why) = Relate(left, right);
        return QuantityReason.Give(relation, left, right, why);
    }

    public static Relation Decide(Quantity left, Quantity right) => Relate(Signless(Frequency.ByDay(left, right)), Signless(Frequency.ByDay(right, left))).Relation;

    /// <summary>The relation, and by a word what decided it where the ranges did not.</summary>
    private static (Relation Relation, string? Why) Relate(Quantity left, Quantity right)
    {
        if (Unlike(left, right) is { } why)
        {
            return (Relation.Incomparable, why);
        }

        if (left.Dimension == Dimension.Money && left.Unit is not null && right.Unit is not null && left.Unit != right.Unit)
        {
            return left.Stated == right.Stated ? (Relation.Contradict, "currency") : (Relation.Incomparable, "rate");
        }

        if (left.Trend != Trend.None && right.Trend != Trend.None && left.Trend != right.Trend)
        {
            return (Relation.Contradict, "trend");
        }

        return (Same(left, right) ? Relation.Same : Meet(left, right) ? Relation.Compatible : Relation.Contradict, null);
    }

    /// <summary>"-0.3 %" is a fall of 0.3 %.</summary>
    private static Quantity Signless(Quantity value) =>
        value is not { Dimension: Dimension.Share, Stated: < 0m, Trend: Trend.None } ? value : value with
        {
            Stated = -value.Stated,
            Core = new(-value.Core.High, -value.Core.Low, value.Core.HighIncluded, value.Core.LowIncluded),
            Rounding = new(-value.Rounding.High, -value.Rounding.Low, value.Rounding.HighIncluded, value.Rounding.LowIncluded),
            Base = -value.Base,
            Trend = Trend.Down,
        };

    private static string? Unlike(Quantity left, Quantity right)
    {
        if (left.Dimension != right.Dimension)
        {
            return "dimension";
        }

        if (left.Per is not null && right.Per is not null && left.Per != right.Per)
        {
            return "per";
        }

        return left.Dimension == Dimension.Count && !CountedNouns.Comparable(left.Unit, right.Unit) ? "noun" : null;
    }

    private static bool Same(Quantity left, Quantity right) =>
        left.Bound == right.Bound && left.Hedged == right.Hedged && left.Whole == right.Whole && left.Per == right.Per
        && !Nominal(left, right) && left.RelativeDifference(right) is null or <= Equal && Close(left, right)
        && (left.Trend == right.Trend || left.Trend == Trend.None || right.Trend == Trend.None);

    /// <summary>Ranges and vague numbers are the same only when their far ends are too.</summary>
    private static bool Close(Quantity left, Quantity right) =>
        !left.Hedged || left.Unit != right.Unit || (left.Core.Low == right.Core.Low && left.Core.High == right.Core.High);

    /// <summary>Months and days meet only nominally.</summary>
    private static bool Nominal(Quantity left, Quantity right) =>
        left.Dimension == Dimension.Duration && Months(left.Unit) != Months(right.Unit);

    private static bool Months(string? unit) => UnitConversion.MonthsIn(unit) is not null;

    private static bool Meet(Quantity left, Quantity right)
    {
        if (left.Unit == right.Unit || left.Base is null || right.Base is null)
        {
            return left.Core.Meets(right.Rounding) || right.Core.Meets(left.Rounding);
        }

        var months = left.Dimension == Dimension.Duration && Months(left.Unit) && Months(right.Unit);
        var (a, b) = (InBase(left.Core, left, months), InBase(right.Core, right, months));
        return a.Meets(InBase(Wide(right), right, months)) || b.Meets(InBase(Wide(left), left, months));
    }

    /// <summary>Across units a bare number is rounded to its last written digit.</summary>
    private static Interval Wide(Quantity value)
    {
        if (value.Rounding.Low != value.Rounding.High || value.Dimension == Dimension.Age || Math.Abs(value.Stated) >= Largest)
        {
            return value.Rounding;
        }

        var half = 0.5m;
        for (var digit = 0; digit < value.Stated.Scale; digit++)
        {
            half /= 10m;
        }

        return new Interval(value.Stated - half, value.Stated + half);
    }

    private static Interval InBase(Interval range, Quantity of, bool months) =>
        new(ToBase(range.Low, of, months), ToBase(range.High, of, months), range.LowIncluded, range.HighIncluded);

    private static decimal? ToBase(decimal? value, Quantity of, bool months) =>
        value is not { } v ? null : months && Math.Abs(v) < 1e20m ? v * UnitConversion.MonthsIn(of.Unit) : UnitConversion.ToBase(v, of.Unit);
}
