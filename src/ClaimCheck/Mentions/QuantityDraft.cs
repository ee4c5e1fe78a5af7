using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>A quantity while it is being read.</summary>
internal sealed record QuantityDraft
{
    public required TextSpan Span { get; init; }

    public required NumberToken Number { get; init; }

    /// <summary>The second number of a range.</summary>
    public NumberToken? Upper { get; init; }

    public Dimension Dimension { get; init; } = Dimension.Count;

    public string? Unit { get; init; }

    public decimal Factor { get; init; } = 1;

    public decimal? Base { get; init; }

    public Bound Bound { get; init; }

    public Trend Trend { get; init; }

    public string? Per { get; init; }

    public decimal? Whole { get; init; }

    /// <summary>Whether the words themselves are loose: half, a third, 三成.</summary>
    public decimal Looseness { get; init; }

    public Mention Build(string text, Bounds bounds)
    {
        var low = Number.Value * Factor;
        var high = (Upper?.Value ?? Number.Upper) * Factor;
        (low, high) = low <= high ? (low, high) : (high, low);
        var isRange = low != high;
        var loose = Bound == Bound.None ? Looseness : 0;
        var core = QuantityRanges.Core(low - loose, high + loose, Bound, bounds);
        var isFirm = Bound == Bound.None && !isRange && loose == 0;
        return new Mention(Span, new Quantity(Dimension, Unit, low, Span.In(text))
        {
            Core = core,
            Rounding = isFirm ? QuantityRanges.Rounding(low, Number.Step * Factor, Number.HasScale, Dimension is Dimension.Count or Dimension.Age or Dimension.Rank) : core,
            Bound = Bound,
            Hedged = Bound != Bound.None || isRange || Looseness != 0,
            Trend = Trend,
            Per = Per,
            Whole = Whole,
            Base = Base is { } size && Bound.None == Bound && size < 1e15m && low < 1e12m ? low * size : null,
        });
    }
}
