using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>The early, middle and late part of a week, month, quarter, year, decade or century.</summary>
internal static class CalendarParts
{
    private const int WeekDays = 7;

    private const int MonthDays = 31;

    private const int QuarterDays = 92;

    private const int YearDays = 366;

    private const int DecadeDays = 3660;

    /// <summary>The part of a span; what is shorter than a month is told in days, longer than a year in years.</summary>
    public static DateTerm Of((DateOnly From, DateOnly To) span, DatePart part, ScanContext context)
    {
        var (from, to) = span;
        var days = to.DayNumber - from.DayNumber + 1;
        return days switch
        {
            <= WeekDays => Days(from, to, Week(part)),
            <= MonthDays => Stated(DateParts.Month(from.Year, from.Month, part, string.Empty, context)),
            <= QuarterDays => Quarter(from, part),
            <= YearDays => Stated(DateParts.Year(from.Year, part, string.Empty)),
            <= DecadeDays => Years(from.Year, Decade(part), DatePrecision.Decade),
            _ => Years(from.Year, Century(part), DatePrecision.Century),
        };
    }

    private static (int From, int To) Week(DatePart part) => part switch
    {
        DatePart.Early => (0, 2),
        DatePart.Middle => (1, 3),
        DatePart.Late => (3, 6),
        _ => (4, 6),
    };

    private static (int From, int To) Decade(DatePart part) => part switch
    {
        DatePart.Early => (0, 3),
        DatePart.Middle => (3, 6),
        _ => (7, 9),
    };

    private static (int From, int To) Century(DatePart part) => part switch
    {
        DatePart.Early => (0, 33),
        DatePart.Middle => (33, 66),
        _ => (66, 99),
    };

    private static DateTerm Days(DateOnly from, DateOnly to, (int From, int To) days) =>
        DateTerm.Days(from.AddDays(days.From), Min(to, from.AddDays(days.To)), DatePrecision.Days);

    private static DateTerm Quarter(DateOnly from, DatePart part)
    {
        var first = from.AddMonths(part switch { DatePart.Early => 0, DatePart.Middle => 1, _ => 2 });
        return DateTerm.Days(first, first.AddMonths(1).AddDays(-1), DatePrecision.Month);
    }

    private static DateTerm Years(int first, (int From, int To) years, DatePrecision precision) =>
        DateTerm.Days(new DateOnly(first + years.From, 1, 1), new DateOnly(first + years.To, 12, 31), precision);

    private static DateTerm Stated(DateSpan? span) => span is null ? default : DateTerm.Days(span.From, span.To, span.Precision);

    private static DateOnly Min(DateOnly x, DateOnly y) => x < y ? x : y;
}
