namespace ClaimCheck.Values;

/// <summary>A number with its dimension and unit, and the ranges its wording allows. Exact decimals throughout.</summary>
public sealed partial record Quantity : ClaimValue
{
    /// <summary>Creates an exact quantity: both ranges hold the number alone.</summary>
    /// <param name="dimension">What it measures.</param>
    /// <param name="unit">Unit, or null (see <see cref="Dimension"/>).</param>
    /// <param name="stated">The number, in that unit.</param>
    /// <param name="text">As written.</param>
    public Quantity(Dimension dimension, string? unit, decimal stated, string text)
        : this(dimension, unit, stated, text, Interval.Point(stated), null)
    {
    }

    /// <summary>Creates a quantity with its ranges; without a second one the first is both.</summary>
    internal Quantity(Dimension dimension, string? unit, decimal stated, string text, Interval core, Interval? rounding)
        : base(text)
    {
        Dimension = dimension;
        Unit = unit;
        Stated = stated;
        Core = core;
        Rounding = rounding ?? core;
    }

    /// <inheritdoc/>
    public override string Kind => "quantity";

    /// <summary>What it measures.</summary>
    public Dimension Dimension { get; init; }

    /// <summary>ISO 4217 code, CLDR unit identifier, <c>percent</c>, or counted noun in the English singular; null when unknown.</summary>
    public string? Unit { get; init; }

    /// <summary>The number as stated, scale words multiplied in (14300000000); of a range the lower end.</summary>
    public decimal Stated { get; init; }

    /// <summary>What the words assert, in <see cref="Unit"/>: "about 600" is 540 to 660.</summary>
    public Interval Core { get; init; }

    /// <summary>What it could be rounded from, in <see cref="Unit"/>: $14.3 billion is 14.25 to 14.35 billion.</summary>
    public Interval Rounding { get; init; }

    /// <summary>How the wording bends the number.</summary>
    public Bound Bound { get; init; }

    /// <summary>Whether it is said with reserve: about, nearly, dozens, half, a range.</summary>
    public bool Hedged { get; init; }

    /// <summary>Which way a change went.</summary>
    public Trend Trend { get; init; }

    /// <summary>What it is counted for: <c>year</c>, <c>share</c>, <c>day</c>; null for a total.</summary>
    public string? Per { get; init; }

    /// <summary>The whole it is stated to be part of ("11 of 14"), or null.</summary>
    public decimal? Whole { get; init; }

    /// <summary>The number in the dimension's base unit (metre, kilogram, second, 30-day months, 365-day years), or null when there is none.</summary>
    public decimal? Base { get; init; }
}
