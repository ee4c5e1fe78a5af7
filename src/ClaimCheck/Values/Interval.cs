namespace ClaimCheck.Values;

/// <summary>A range of numbers; a side that is null is open to infinity.</summary>
public sealed record Interval
{
    // Numbers with their flags apart take less room than nullable ones: a mention has up to two intervals.
    private readonly decimal _low;
    private readonly decimal _high;
    private readonly bool _isBelowOpen;
    private readonly bool _isAboveOpen;

    /// <summary>Creates a range.</summary>
    /// <param name="low">Lower end, or null.</param>
    /// <param name="high">Upper end, or null.</param>
    /// <param name="lowIncluded">Whether the lower end belongs to it.</param>
    /// <param name="highIncluded">Whether the upper end belongs to it.</param>
    /// <exception cref="ArgumentException">The lower end lies above the upper.</exception>
    public Interval(decimal? low, decimal? high, bool lowIncluded = true, bool highIncluded = true)
    {
        if (low > high)
        {
            throw new ArgumentException(FormattableString.Invariant($"The lower end {low} lies above the upper end {high}."), nameof(low));
        }

        (_low, _isBelowOpen) = (low ?? 0m, low is null);
        (_high, _isAboveOpen) = (high ?? 0m, high is null);
        LowIncluded = lowIncluded;
        HighIncluded = highIncluded;
    }

    private Interval(decimal value) => (_low, _high, LowIncluded, HighIncluded) = (value, value, true, true);

    /// <summary>Lower end, or null when open.</summary>
    public decimal? Low => _isBelowOpen ? null : _low;

    /// <summary>Upper end, or null when open.</summary>
    public decimal? High => _isAboveOpen ? null : _high;

    /// <summary>Whether <see cref="Low"/> belongs to it.</summary>
    public bool LowIncluded { get; }

    /// <summary>Whether <see cref="High"/> belongs to it.</summary>
    public bool HighIncluded { get; }

    /// <summary>The range that holds one number.</summary>
    public static Interval Point(decimal value) => new(value);

    /// <summary>Whether the two share a number.</summary>
    public bool Meets(Interval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Reaches(this, other) && Reaches(other, this);
    }

    private static bool Reaches(Interval below, Interval above) =>
        below.Low is not { } low || above.High is not { } high || low < high
        || (low == high && below.LowIncluded && above.HighIncluded);
}
