using System.Globalization;

namespace ClaimCheck.Support;

/// <summary>How far two values of an attribute may be apart and still count as one.</summary>
/// <param name="Amount">Minutes for times; for numbers a distance, or a share of the larger.</param>
/// <param name="IsShare">Whether the amount is a share, 0 to 1.</param>
public readonly record struct Tolerance(double Amount, bool IsShare)
{
    /// <summary>Ten minutes, the tolerance of the published flight data (Li et al., 2012).</summary>
    public static readonly Tolerance OfTimes = new(10, false);

    /// <summary>One hundredth of the larger number.</summary>
    public static readonly Tolerance OfNumbers = new(0.01, true);

    /// <summary>Reads <c>10min</c>, <c>2h</c>, <c>1%</c> or <c>0.5</c>.</summary>
    /// <returns>Whether it could be read: a number of 0 or more, a share of at most 100 %.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Tolerance tolerance)
    {
        text = text.Trim();
        var (unit, factor, share) = text switch
        {
            _ when text.EndsWith("min", StringComparison.OrdinalIgnoreCase) => (3, 1.0, false),
            _ when text.EndsWith("h", StringComparison.OrdinalIgnoreCase) => (1, 60.0, false),
            _ when text.EndsWith("%", StringComparison.Ordinal) => (1, 0.01, true),
            _ => (0, 1.0, false),
        };
        var read = double.TryParse(text[..^unit], NumberStyles.Float, CultureInfo.InvariantCulture, out var amount);
        tolerance = new Tolerance(amount * factor, share);
        return read && double.IsFinite(amount) && amount >= 0 && (!share || tolerance.Amount <= 1);
    }
}
