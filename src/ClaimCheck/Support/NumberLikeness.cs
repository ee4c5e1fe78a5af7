using System.Globalization;

namespace ClaimCheck.Support;

/// <summary>Numbers are near within a share of the larger (or a distance); a round number is a finer one told more generally.</summary>
internal sealed class NumberLikeness(string[] values, Tolerance tolerance) : ILikeness
{
    private readonly double[] _numbers = new double[values.Length];
    private readonly bool[] _read = new bool[values.Length];

    public Likeness Between(int from, int to)
    {
        var (a, b) = (NumberOf(from), NumberOf(to));
        if (double.IsNaN(a) || double.IsNaN(b))
        {
            return Likeness.None;
        }

        var distance = Math.Abs(a - b);
        var near = Likeness.AtDistance(distance, tolerance.IsShare ? tolerance.Amount * Math.Max(Math.Abs(a), Math.Abs(b)) : tolerance.Amount);
        return near.Near == 0 && distance <= RoundingOf(values[from]) ? near with { General = true } : near;
    }

    /// <summary>Reads a finite number; a grouping comma is read over.</summary>
    public static bool TryRead(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>Half of the last place that is not a trailing zero: how far the rounded number may be from the true one; 0 where none is round.</summary>
    private static double RoundingOf(string text)
    {
        var digits = text.AsSpan().TrimEnd('0').Length;
        return text.Contains('.', StringComparison.Ordinal) || digits == text.Length ? 0 : Math.Pow(10, text.Length - digits) / 2;
    }

    private double NumberOf(int value)
    {
        if (!_read[value])
        {
            (_read[value], _numbers[value]) = (true, TryRead(values[value], out var number) ? number : double.NaN);
        }

        return _numbers[value];
    }
}
