using System.Globalization;

namespace ClaimCheck.Values;

/// <summary>Compares two quantities by their ranges.</summary>
internal static class QuantityComparison
{
    /// <summary>Conversions agree within this share of the number.</summary>
    private const decimal Exact = 1e-9m;

    public static Comparison Compare(Quantity left, Quantity right)
    {
        if (Incomparable(left, right) is { } why)
        {
            return Say(Relation.Incomparable, "incomparable", $"{left.Text} and {right.Text} cannot be compared: {why}.", left, right);
        }

        if (IsCurrencySlip(left, right))
        {
            return Say(Relation.Contradict, "currency", $"{left.Text} and {right.Text}: the same figure in two currencies, {left.Unit} and {right.Unit}.", left, right);
        }

        if (left.Trend != right.Trend && left.Trend != Trend.None && right.Trend != Trend.None)
        {
            return Say(Relation.Contradict, "direction", $"{left.Text} and {right.Text}: one rises, the other falls.", left, right);
        }

        return ByRanges(left, TemperatureScale.InUnitOf(right, left), Conversion(left, right));
    }

    /// <summary>How far the stated numbers lie apart, as a share of the larger; null when their units do not convert.</summary>
    public static decimal? RelativeDifference(Quantity left, Quantity right)
    {
        if (Incomparable(left, right) is not null)
        {
            return null;
        }

        var other = right.Stated * Conversion(left, right);
        var larger = Math.Max(Math.Abs(left.Stated), Math.Abs(other));
        return larger == 0 ? 0 : Math.Abs(left.Stated - other) / larger;
    }

    private static Comparison ByRanges(Quantity left, Quantity right, decimal factor)
    {
        var stated = right.Stated * factor;
        var apart = Math.Abs(left.Stated - stated);
        if (apart <= Math.Abs(left.Stated) * Exact && IsSameWording(left, right))
        {
            return Say(Relation.Same, "same", $"{left.Text} and {right.Text} state the same: {Show(left.Stated)} {left.Unit}.", left, right);
        }

        var (core, rounding) = (Scale(right.Core, factor), Scale(right.Rounding, factor));
        return left.Core.Meets(rounding) || left.Rounding.Meets(core)
            ? Say(Relation.Compatible, "compatible", $"{Denote(left, left.Core)} and {Denote(right, core)} can both hold.", left, right)
            : Say(Relation.Contradict, "contradict", $"{Denote(left, left.Rounding)} and {Denote(right, rounding)} do not meet: {Apart(left, apart, stated)}.", left, right);
    }

    /// <summary>Months and years have no fixed number of days, so they are never the same as days.</summary>
    private static bool IsSameWording(Quantity left, Quantity right) =>
        left.Bound == right.Bound && left.Hedged == right.Hedged && left.Whole == right.Whole
        && UnitSizes.InMonths(left.Unit) is null == UnitSizes.InMonths(right.Unit) is null;

    private static string? Incomparable(Quantity left, Quantity right)
    {
        if (left.Dimension != right.Dimension)
        {
            return FormattableString.Invariant($"one is {Word(left.Dimension)}, the other {Word(right.Dimension)}");
        }

        if (left.Per is not null && right.Per is not null && left.Per != right.Per)
        {
            return $"one is per {left.Per}, the other per {right.Per}";
        }

        return left.Dimension switch
        {
            Dimension.Count when !CountedNouns.Comparable(left.Unit, right.Unit) => $"one counts {left.Unit}, the other {right.Unit}",
            Dimension.Money when left.Unit is not null && right.Unit is not null && left.Unit != right.Unit && left.Stated != right.Stated => $"{left.Unit} and {right.Unit} without a rate",
            Dimension.Temperature when left.Unit != right.Unit => null,
            _ => left.Unit != right.Unit && left.Unit is not null && right.Unit is not null && NeedsBase(left.Dimension) && (left.Base is null || right.Base is null) && Sizes(left, right) is null ? $"{left.Unit} and {right.Unit} do not convert" : null,
        };
    }

    private static bool NeedsBase(Dimension dimension) => dimension is not (Dimension.Money or Dimension.Count or Dimension.Share or Dimension.Rank);

    private static bool IsCurrencySlip(Quantity left, Quantity right) =>
        left.Dimension == Dimension.Money && left.Unit is not null && right.Unit is not null && left.Unit != right.Unit && left.Stated == right.Stated;

    /// <summary>What a number in the right's unit is multiplied by to be in the left's.</summary>
    private static decimal Conversion(Quantity left, Quantity right) =>
        left.Unit == right.Unit || left.Dimension is Dimension.Money or Dimension.Count or Dimension.Temperature ? 1 : Sizes(left, right) is { } sizes ? sizes.Right / sizes.Left : 1;

    private static (decimal Left, decimal Right)? Sizes(Quantity left, Quantity right) =>
        UnitSizes.InMonths(left.Unit) is { } leftMonths && UnitSizes.InMonths(right.Unit) is { } rightMonths ? (leftMonths, rightMonths)
        : UnitSizes.Of(left.Unit) is { } l && UnitSizes.Of(right.Unit) is { } r ? (l, r) : null;

    private static Interval Scale(Interval range, decimal factor) =>
        factor == 1 ? range : new Interval(Times(range.Low, factor), Times(range.High, factor), range.LowIncluded, range.HighIncluded);

    private static decimal? Times(decimal? value, decimal factor) =>
        value is not { } v ? null : Math.Abs(v) > decimal.MaxValue / Math.Max(1, factor) ? decimal.MaxValue : v * factor;

    private static string Apart(Quantity left, decimal apart, decimal other)
    {
        var larger = Math.Max(Math.Abs(left.Stated), Math.Abs(other));
        var percent = larger == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {Math.Round(apart / larger * 100, 1)} %");
        return $"{Show(apart)} {left.Unit}".TrimEnd() + $" apart{percent}";
    }

    private static string Denote(Quantity value, Interval range) =>
        range.Low == range.High ? value.Text : $"{value.Text} ({Ends(range)})";

    private static string Ends(Interval range) => (range.Low, range.High) switch
    {
        ({ } low, { } high) => $"{Show(low)} to {Show(high)}",
        ({ } low, null) => $"from {Show(low)}",
        (null, { } high) => $"up to {Show(high)}",
        _ => "any",
    };

    private static string Show(decimal value) => Math.Round(value, 6).ToString("#,0.######", CultureInfo.InvariantCulture);

    private static string Word(Dimension dimension) => dimension.ToString().ToLowerInvariant();

    private static Comparison Say(Relation relation, string id, string reason, Quantity left, Quantity right) => new(
        relation,
        reason,
        new Message("quantity." + id, new Qualifiers(
        [
            new("left", left.Text), new("right", right.Text), new("leftStated", Show(left.Stated)), new("rightStated", Show(right.Stated)),
            new("leftRange", Ends(left.Rounding)), new("rightRange", Ends(right.Rounding)), new("leftUnit", left.Unit ?? ""), new("rightUnit", right.Unit ?? ""),
        ])));
}
