using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>A quantity being read: the number with what was found before and behind it so far.</summary>
internal readonly record struct QuantityDraft(NumberReading Number, int Start, int End)
{
    public Dimension Dimension { get; init; } = Dimension.Count;

    public string? Unit { get; init; }

    /// <summary>What the number is multiplied by: 0.01 for cents.</summary>
    public decimal Factor { get; init; } = 1m;

    public Bound Bound { get; init; }

    public Trend Trend { get; init; }

    public string? Per { get; init; }

    public decimal? Whole { get; init; }

    /// <summary>The other end of a range, already multiplied; null without one.</summary>
    public decimal? Upper { get; init; }

    public bool Negative { get; init; }

    /// <summary>Whether anything besides the bare number was recognised.</summary>
    public bool Measured { get; init; }

    /// <summary>Whether "between" opened it, so that "and" joins the other end.</summary>
    public bool Between { get; init; }
}
