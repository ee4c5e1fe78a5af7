using System.Globalization;

namespace ClaimCheck.Support;

/// <summary>Clock times are near within some minutes, over midnight too; what is no time is a word.</summary>
internal sealed class TimeLikeness(string[] values, double tolerance) : ILikeness
{
    private const int Day = 24 * 60;

    private readonly short[] _minutes = new short[values.Length];

    public Likeness Between(int from, int to)
    {
        var (a, b) = (MinutesOf(from), MinutesOf(to));
        if (a < 0 || b < 0)
        {
            return string.Equals(values[from], values[to], StringComparison.OrdinalIgnoreCase) ? Likeness.Equal : Likeness.None;
        }

        var distance = Math.Abs(a - b);
        return Likeness.AtDistance(Math.Min(distance, Day - distance), tolerance);
    }

    /// <summary>Minutes since midnight of <c>hh:mm</c>, or null.</summary>
    public static int? Minutes(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        return colon > 0
            && int.TryParse(text[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            && int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            && hours <= 24 && minutes < 60
            ? ((hours * 60) + minutes) % Day
            : null;
    }

    /// <summary>The minutes, or -1; read once for each value (0 stands for not read yet, 1 for no time).</summary>
    private int MinutesOf(int value)
    {
        if (_minutes[value] == 0)
        {
            _minutes[value] = (short)((Minutes(values[value]) ?? -1) + 2);
        }

        return _minutes[value] - 2;
    }
}
