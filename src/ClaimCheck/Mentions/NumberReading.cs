using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>A number recognised in a text, before its unit is known.</summary>
internal readonly record struct NumberReading(int Start, int End, decimal Value)
{
    /// <summary>The scale word's factor (1000000 for million), 1 without one.</summary>
    public decimal Scale { get; init; } = 1m;

    /// <summary>Written with digits.</summary>
    public bool Digits { get; init; }

    /// <summary>Written with Chinese numerals only.</summary>
    public bool Han { get; init; }

    /// <summary>A bound inside the number (三百余).</summary>
    public Bound Bound { get; init; }

    /// <summary>What a vague number covers (dozens, 数十); null for a definite one.</summary>
    public Interval? Vague { get; init; }

    /// <summary>A part of one: half, two-thirds; the value is then in per cent.</summary>
    public bool Fraction { get; init; }

    /// <summary>What a row of Chinese digits reads one by one (八五 is 85); null for other numerals.</summary>
    public long? Row { get; init; }
}
