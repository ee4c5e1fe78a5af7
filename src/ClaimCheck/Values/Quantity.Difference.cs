namespace ClaimCheck.Values;

public sealed partial record Quantity
{
    /// <summary>How far two quantities lie apart as a share of the larger (0.034), in a common unit; null when there is none or both are zero.</summary>
    internal decimal? RelativeDifference(Quantity other)
    {
        var (left, right) = Common(other);
        var size = Math.Max(Math.Abs(left), Math.Abs(right));
        var possible = Dimension == other.Dimension && size > 0m && size < 1e27m;
        return possible ? Math.Abs(left - right) / size : null;
    }

    /// <summary>Whether both can be said in one unit: their own, or the dimension's base unit.</summary>
    internal bool HasUnitWith(Quantity other) => Unit == other.Unit || (Base is not null && other.Base is not null);

    /// <summary>Both numbers in one unit: their own, months, or the dimension's base unit; as stated where there is none.</summary>
    internal (decimal Left, decimal Right) Common(Quantity other)
    {
        if (Unit == other.Unit || Base is null || other.Base is null)
        {
            return (Stated, other.Stated);
        }

        return UnitConversion.MonthsIn(Unit) is { } left && UnitConversion.MonthsIn(other.Unit) is { } right && Math.Abs(Stated) < 1e20m && Math.Abs(other.Stated) < 1e20m
            ? (Stated * left, other.Stated * right)
            : (Base.Value, other.Base.Value);
    }
}
