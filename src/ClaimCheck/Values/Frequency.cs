namespace ClaimCheck.Values;

/// <summary>How often: times by a period, which compare across periods (once a day, once a week).</summary>
internal static class Frequency
{
    private const string Day = "day";

    private static readonly decimal s_day = UnitConversion.ToBase(1m, Day)!.Value;

    public static bool Is(Quantity value) =>
        value is { Dimension: Dimension.Count, Unit: "time", Per: { } per } && UnitConversion.DimensionOf(per) == Dimension.Duration;

    /// <summary>The value told by the day where the other is told by another period; else itself, as where a day holds more than can be counted.</summary>
    public static Quantity ByDay(Quantity value, Quantity other)
    {
        if (value.Per == other.Per || !Is(value) || !Is(other) || UnitConversion.ToBase(1m, value.Per) is not { } seconds)
        {
            return value;
        }

        try
        {
            var days = seconds / s_day;
            return value with { Stated = value.Stated / days, Core = Divided(value.Core, days), Rounding = Divided(value.Rounding, days), Base = value.Base / days, Per = Day };
        }
        catch (OverflowException)
        {
            return value;
        }
    }

    private static Interval Divided(Interval range, decimal by) => new(range.Low / by, range.High / by, range.LowIncluded, range.HighIncluded);
}
