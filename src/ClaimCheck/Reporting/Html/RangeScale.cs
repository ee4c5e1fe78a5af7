using ClaimCheck.Values;

namespace ClaimCheck.Reporting.Html;

/// <summary>The ranges of a finding's sides on one line, from 0 to 1: of numbers in one unit, or of days. Numbers far apart lie on a logarithmic line.</summary>
internal sealed record RangeScale(Sequence<(double Low, double High)> Ranges, bool IsLogarithmic, bool AreApart)
{
    /// <summary>From this ratio on, a straight line would show the smaller numbers as one point.</summary>
    private const double FarApart = 40;

    private const double Margin = 0.04;

    /// <summary>The scale of values, or null where they are no ranges on one line.</summary>
    public static RangeScale? Of(IReadOnlyList<ClaimValue> values)
    {
        var ranges = values.Select(Range).ToArray();
        if (ranges.Length < 2 || Array.Exists(ranges, r => r is null) || values.OfType<Quantity>().Select(q => q.Unit).Distinct(StringComparer.Ordinal).Count() > 1 || values.Select(v => v.Kind).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            return null;
        }

        var (least, most) = (Ends(ranges).Min(), Ends(ranges).Max());
        if (least is null || most is null || least == most)
        {
            return null;
        }

        var isLogarithmic = values[0] is Quantity && least > 0 && most / least > FarApart;
        var (from, to) = (At(least.Value, isLogarithmic), At(most.Value, isLogarithmic));
        return new RangeScale(
            ranges.Select(r => (Low: Place(r!.Value.Low, from, to, isLogarithmic, 0), High: Place(r.Value.High, from, to, isLogarithmic, 1))).ToSequence(),
            isLogarithmic,
            AreSeparate([.. ranges.Select(r => r!.Value)]));
    }

    private static IEnumerable<double?> Ends((double? Low, double? High)?[] ranges) => ranges.SelectMany(r => new[] { r!.Value.Low, r.Value.High }).Where(e => e is not null);

    private static (double? Low, double? High)? Range(ClaimValue value) => value switch
    {
        Quantity q => ((double?)q.Rounding.Low, (double?)q.Rounding.High),
        DateSpan { Anchor: null, Alternate: null } d when d.From is not null || d.To is not null => (d.From?.DayNumber, d.To?.DayNumber + 1),
        _ => null,
    };

    private static double At(double value, bool isLogarithmic) => isLogarithmic ? Math.Log10(value) : value;

    private static double Place(double? value, double from, double to, bool isLogarithmic, double open) =>
        value is not { } known ? open : Math.Round(Margin + ((1 - (2 * Margin)) * (At(known, isLogarithmic) - from) / (to - from)), 4);

    /// <summary>Whether no two ranges share a point.</summary>
    private static bool AreSeparate((double? Low, double? High)[] ranges)
    {
        var sorted = ranges.OrderBy(r => r.Low ?? double.MinValue).ToArray();
        return sorted.Zip(sorted.Skip(1), (left, right) => left.High is { } high && right.Low is { } low && high <= low && (high < low || left.Low != right.Low)).All(apart => apart);
    }
}
