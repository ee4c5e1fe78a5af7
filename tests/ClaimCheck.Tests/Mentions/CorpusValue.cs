using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Mentions;

/// <summary>A value in the notation of the corpora: what <c>= money USD 5000000 about</c> says.</summary>
internal abstract record CorpusValue
{
    /// <summary>Reads the notation.</summary>
    /// <exception cref="FormatException">It is not of the notation.</exception>
    public static CorpusValue Parse(string notation)
    {
        var parts = notation.Split(' ');
        return parts switch
        {
            ["date", var from, var to] => new CorpusDate(Day(from), Day(to)),
            ["time", var clock] => CorpusTime.Parse(clock, null),
            ["time", var clock, var zone] => CorpusTime.Parse(clock, zone),
            [var dimension, var unit, var number] => CorpusQuantity.Parse(dimension, unit, number, nameof(Bound.None)),
            [var dimension, var unit, var number, var bound] => CorpusQuantity.Parse(dimension, unit, number, bound),
            _ => throw new FormatException($"'{notation}' is no value: write it as tests/Corpora/README.md says."),
        };
    }

    /// <summary>Whether a mention of a kind is one that a negative row of that kind must not have.</summary>
    public static bool IsOfKind(ClaimValue value, string kind) => value switch
    {
        DateSpan => kind == "date",
        ClockTime => kind == "time",
        Quantity { Dimension: >= Dimension.Length } => kind == "measure",
        Quantity { Dimension: Dimension.PercentagePoint } => kind == "share",
        Quantity quantity => string.Equals(quantity.Dimension.ToString(), kind, StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>The kind the value's rows stand under.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether what was read is this value.</summary>
    public abstract bool Matches(ClaimValue value);

    private static DateOnly? Day(string day) => day == ".." ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
