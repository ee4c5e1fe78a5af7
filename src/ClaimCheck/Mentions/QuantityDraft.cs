using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>A quantity being read from one text: the number with what was found before and behind it so far. A scan fills one again and again, so that
/// nothing is copied on the way; a reader changes it only where it found something.</summary>
internal sealed class QuantityDraft
{
    private NumberReading _number;

    /// <summary>The units that stand at places of the text.</summary>
    public LastLook<string> Units { get; } = new(QuantityWords.Units);

    /// <summary>The currencies that stand at places of the text, as they do behind a number.</summary>
    public LastLook<MoneyUnit> Money { get; } = new(QuantityWords.MoneyAfter);

    public ref NumberReading Number => ref _number;

    public int Start { get; set; }

    public int End { get; set; }

    public Dimension Dimension { get; set; }

    public string? Unit { get; set; }

    /// <summary>What the number is multiplied by: 0.01 for cents.</summary>
    public decimal Factor { get; set; }

    public Bound Bound { get; set; }

    public Trend Trend { get; set; }

    public string? Per { get; set; }

    public decimal? Whole { get; set; }

    /// <summary>The other end of a range, already multiplied; null without one.</summary>
    public decimal? Upper { get; set; }

    public bool Negative { get; set; }

    /// <summary>Whether anything besides the bare number was recognised.</summary>
    public bool Measured { get; set; }

    /// <summary>Whether "between" opened it, so that "and" joins the other end.</summary>
    public bool Between { get; set; }

    /// <summary>Begins anew with a number of which nothing more is known.</summary>
    public void Begin(in NumberReading number)
    {
        _number = number;
        (Start, End, Bound, Trend, Dimension) = (number.Start, number.End, Bound.None, Trend.None, Dimension.Count);
        (Unit, Per, Whole, Upper, Factor) = (null, null, null, null, 1m);
        (Negative, Measured, Between) = (false, false, false);
    }

    /// <summary>Takes what was found as the whole quantity's end, unit and dimension.</summary>
    public void Measure(int end, Dimension dimension, string? unit) =>
        (End, Dimension, Unit, Measured) = (end, dimension, unit, true);

    /// <summary>Takes the other end of a range.</summary>
    public void Reach(in NumberReading upper) =>
        (End, Upper, Measured) = (upper.End, upper.Value, true);

    /// <summary>Takes a further part of the number.</summary>
    public void Add(decimal part, int end)
    {
        _number = _number with { Value = _number.Value + part };
        End = end;
    }

    /// <summary>Begins anew with a place in an order.</summary>
    public void Rank(in NumberReading number, int start, int end)
    {
        Begin(number);
        (Start, End, Dimension, Measured) = (start, end, Dimension.Rank, true);
    }
}
