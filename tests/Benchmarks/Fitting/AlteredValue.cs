using ClaimCheck.Values;

namespace ClaimCheck.Benchmarks.Fitting;

/// <summary>Makes another value of one: as often a slip of the pen as in the labelled contradictions, else some other figure of its size.</summary>
internal static class AlteredValue
{
    private static readonly decimal[] s_factors = [0.5m, 0.67m, 0.8m, 0.9m, 1.1m, 1.2m, 1.5m, 2m];
    private static readonly int[] s_steps = [-7, -3, -2, -1, 1, 2, 3, 5];

    /// <param name="value">The value.</param>
    /// <param name="seed">Decides which other value it becomes.</param>
    /// <returns>The other value, or null for what is no number, date or time.</returns>
    public static ClaimValue? Of(ClaimValue value, string seed)
    {
        var pick = StableId.Of('s', seed, value.Text).Aggregate(17u, (hash, letter) => (hash * 31) + letter);
        return value switch
        {
            Quantity { Stated: > 0 } quantity => Of(quantity, pick),
            DateSpan { From: not null, To: not null } date => Of(date, pick),
            ClockTime time => time with { From = time.From.AddMinutes(Step(pick) * 20), To = time.To.AddMinutes(Step(pick) * 20) },
            _ => null,
        };
    }

    private static Quantity Of(Quantity quantity, uint pick)
    {
        var unit = UnitOf(quantity.Stated);
        var whole = quantity.Stated / unit;
        var other = (pick % 10) switch
        {
            < 2 => Swapped(whole),
            2 => whole * 10,
            3 => whole + (whole % 10 == 9 ? -3 : 1),
            _ => Math.Round(whole * s_factors[pick / 10 % s_factors.Length]),
        };
        var ratio = (other == whole || other == 0 ? whole + 1 : other) / whole;
        return quantity with
        {
            Stated = quantity.Stated * ratio,
            Core = Scaled(quantity.Core, ratio),
            Rounding = Scaled(quantity.Rounding, ratio),
            Base = quantity.Base * ratio,
        };
    }

    private static DateSpan Of(DateSpan date, uint pick)
    {
        var step = Step(pick);
        return date.Precision switch
        {
            DatePrecision.Day when pick % 10 < 3 => Shift(date, d => d.AddMonths(step)),
            DatePrecision.Day => Shift(date, d => d.AddDays(pick % 10 < 5 ? step * 10 : step)),
            DatePrecision.Month => Shift(date, d => d.AddMonths(pick % 10 < 4 ? Math.Sign(step) * 12 : step)),
            _ => Shift(date, d => d.AddYears(step)),
        };
    }

    private static DateSpan Shift(DateSpan date, Func<DateOnly, DateOnly> move)
    {
        var length = date.To!.Value.DayNumber - date.From!.Value.DayNumber;
        var from = move(date.From.Value);
        return date with { From = from, To = from.AddDays(length) };
    }

    private static Interval Scaled(Interval interval, decimal ratio) => new(interval.Low * ratio, interval.High * ratio, interval.LowIncluded, interval.HighIncluded);

    private static decimal Swapped(decimal whole)
    {
        var digits = whole.ToString("0", System.Globalization.CultureInfo.InvariantCulture).ToCharArray();
        for (var at = digits.Length - 1; at > 0; at--)
        {
            if (digits[at] != digits[at - 1] && digits[at] != '0')
            {
                (digits[at], digits[at - 1]) = (digits[at - 1], digits[at]);
                return decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return whole * 10;
    }

    /// <summary>The place of the last digit that is not nought.</summary>
    private static decimal UnitOf(decimal value)
    {
        var unit = 1m;
        while (value % unit != 0)
        {
            unit /= 10;
        }

        while (value % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit;
    }

    private static int Step(uint pick) => s_steps[pick / 10 % s_steps.Length];
}
