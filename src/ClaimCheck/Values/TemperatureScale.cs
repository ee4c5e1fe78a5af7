namespace ClaimCheck.Values;

/// <summary>Converts between degrees Celsius and Fahrenheit, whose zeros differ.</summary>
internal static class TemperatureScale
{
    private const decimal Ratio = 1.8m;
    private const decimal Zero = 32m;

    /// <summary>The quantity in the other's unit when both are temperatures, else unchanged.</summary>
    public static Quantity InUnitOf(Quantity quantity, Quantity other)
    {
        if (quantity.Dimension != Dimension.Temperature || quantity.Unit == other.Unit)
        {
            return quantity;
        }

        return quantity with
        {
            Unit = other.Unit,
            Stated = Convert(quantity.Stated, other.Unit),
            Core = Convert(quantity.Core, other.Unit),
            Rounding = Convert(quantity.Rounding, other.Unit),
        };
    }

    private static Interval Convert(Interval range, string? unit) =>
        new(range.Low is { } low ? Convert(low, unit) : null, range.High is { } high ? Convert(high, unit) : null, range.LowIncluded, range.HighIncluded);

    private static decimal Convert(decimal degrees, string? unit) => unit == "celsius" ? (degrees - Zero) / Ratio : (degrees * Ratio) + Zero;
}
