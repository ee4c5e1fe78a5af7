namespace ClaimCheck.Values;

public sealed partial record Quantity
{
    /// <summary>How far two quantities lie apart as a share of the larger (0.034), in a common unit; null when there is none or both are zero.</summary>
    internal decimal? RelativeDifference(Quantity other)
    {
        var (left, right) = Unit == other.Unit || Base is null || other.Base is null
            ? (Stated, other.Stated) : (Base.Value, other.Base.Value);
        var size = Math.Max(Math.Abs(left), Math.Abs(right));
        var possible = Dimension == other.Dimension && size > 0m && size < 1e27m;
        return possible ? Math.Abs(left - right) / size : null;
    }
}
