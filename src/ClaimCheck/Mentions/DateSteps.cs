using System.Globalization;

namespace ClaimCheck.Mentions;

/// <summary>A way to go in the calendar: so many years, months and days, back where negative.</summary>
internal readonly record struct DateSteps(int Years, int Months, int Days)
{
    /// <summary>So many units.</summary>
    public static DateSteps Of(int count, DateUnit unit) => unit switch
    {
        DateUnit.Day => new(0, 0, count),
        DateUnit.Week or DateUnit.Workweek or DateUnit.Weekend => new(0, 0, 7 * count),
        DateUnit.Fortnight => new(0, 0, 14 * count),
        DateUnit.Month => new(0, count, 0),
        DateUnit.Quarter => new(0, 3 * count, 0),
        DateUnit.Year => new(count, 0, 0),
        DateUnit.Decade => new(10 * count, 0, 0),
        _ => new(100 * count, 0, 0),
    };

    public DateSteps Back => new(-Years, -Months, -Days);

    public DateSteps Plus(DateSteps other) => new(Years + other.Years, Months + other.Months, Days + other.Days);

    /// <summary>The day so far from a day; null outside the years of news.</summary>
    public DateOnly? From(DateOnly day)
    {
        var months = (Years * 12) + Months;
        var year = day.Year + (months / 12);
        return year is > DateParts.FirstYear and < DateParts.LastYear && Math.Abs(Days) < 100_000 ? day.AddMonths(months).AddDays(Days) : null;
    }

    /// <summary>As an ISO 8601 duration with sign.</summary>
    public string ToIso()
    {
        var sign = Years < 0 || Months < 0 || Days < 0 ? "-" : string.Empty;
        var (years, months, days) = (Math.Abs(Years), Math.Abs(Months), Math.Abs(Days));
        if (years + months == 0)
        {
            return days > 0 && days % 7 == 0 ? Piece($"{sign}P{days / 7}W") : Piece($"{sign}P{days}D");
        }

        return sign + "P" + (years > 0 ? Piece($"{years}Y") : string.Empty) + (months > 0 ? Piece($"{months}M") : string.Empty) + (days > 0 ? Piece($"{days}D") : string.Empty);
    }

    private static string Piece(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
