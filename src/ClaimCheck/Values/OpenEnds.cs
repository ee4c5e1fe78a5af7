namespace ClaimCheck.Values;

/// <summary>Two dates open on one side are told by the end they state: since 1958 and since 1985 are two beginnings, though the one holds the other.</summary>
internal static class OpenEnds
{
    private const int MonthsPerYear = 12;

    /// <summary>The stated ends as the spans they denote by their precision, or null unless both dates are open on the same side.</summary>
    public static (DateSpan Left, DateSpan Right)? Of(DateSpan left, DateSpan right)
    {
        if (left.Hedged || right.Hedged)
        {
            return null;
        }

        return (left, right) switch
        {
            ({ From: { } l, To: null }, { From: { } r, To: null }) => (left with { To = Last(l, left.Precision) }, right with { To = Last(r, right.Precision) }),
            ({ From: null, To: { } l }, { From: null, To: { } r }) => (left with { From = First(l, left.Precision) }, right with { From = First(r, right.Precision) }),
            _ => null,
        };
    }

    private static DateOnly Last(DateOnly first, DatePrecision precision) =>
        first.Year + (Months(precision) / MonthsPerYear) >= DateOnly.MaxValue.Year ? DateOnly.MaxValue
        : Months(precision) is > 0 and var months ? first.AddMonths(months).AddDays(-1)
        : first.AddDays(Days(precision));

    private static DateOnly First(DateOnly last, DatePrecision precision) =>
        last == DateOnly.MaxValue || (last.Year - 1) * MonthsPerYear <= Months(precision) ? DateOnly.MinValue
        : Months(precision) is > 0 and var months ? last.AddDays(1).AddMonths(-months)
        : last.AddDays(-Days(precision));

    /// <summary>Several days are taken as a week.</summary>
    private static int Days(DatePrecision precision) => precision == DatePrecision.Days ? 6 : 0;

    private static int Months(DatePrecision precision) => precision switch
    {
        DatePrecision.Month => 1,
        DatePrecision.Quarter => 3,
        DatePrecision.Half => 6,
        DatePrecision.Year => 12,
        DatePrecision.Decade => 120,
        DatePrecision.Century => 1200,
        _ => 0,
    };
}
