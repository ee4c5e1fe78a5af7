using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Makes date spans out of years, months, days and parts of them.</summary>
internal static class DateParts
{
    /// <summary>Years outside these are no dates of news but numbers.</summary>
    public const int FirstYear = 1000;

    public const int LastYear = 2999;

    private const int AnyYear = 4;

    public static DateSpan? Day(int? year, int month, int day, string text, ScanContext context)
    {
        var resolved = year ?? Infer(month, day, context);
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(resolved ?? AnyYear, month))
        {
            return null;
        }

        var date = new DateOnly(resolved ?? AnyYear, month, day);
        return new DateSpan(date, date, DatePrecision.Day, text) { Yearless = resolved is null };
    }

    /// <summary>A month, or its early, middle or late third.</summary>
    public static DateSpan? Month(int? year, int month, DatePart part, string text, ScanContext context)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > 12)
        {
            return null;
        }

        var resolved = year ?? Infer(month, 15, context);
        var first = new DateOnly(resolved ?? AnyYear, month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        var (from, to) = part switch
        {
            DatePart.Early => (first, first.AddDays(9)),
            DatePart.Middle => (first.AddDays(10), first.AddDays(19)),
            DatePart.Late => (first.AddDays(20), last),
            DatePart.End => (first.AddDays(20), last),
            _ => (first, last),
        };
        return new DateSpan(from, to, part == DatePart.Whole ? DatePrecision.Month : DatePrecision.Days, text) { Yearless = resolved is null };
    }

    public static DateSpan Year(int year, DatePart part, string text)
    {
        var (from, to) = part switch
        {
            DatePart.Early => (1, 4),
            DatePart.Middle => (5, 8),
            DatePart.Late => (9, 12),
            DatePart.End => (11, 12),
            DatePart.FirstHalf => (1, 6),
            DatePart.SecondHalf => (7, 12),
            _ => (1, 12),
        };
        return Months(year, from, to, part == DatePart.Whole ? DatePrecision.Year : DatePrecision.Half, text);
    }

    public static DateSpan Quarter(int year, int quarter, string text) =>
        Months(year, ((quarter - 1) * 3) + 1, quarter * 3, DatePrecision.Quarter, text);

    /// <summary>Seasons of the northern half of the earth, by the weather's count.</summary>
    public static DateSpan Season(int year, int season, string text) => season switch
    {
        0 => Months(year, 3, 5, DatePrecision.Quarter, text),
        1 => Months(year, 6, 8, DatePrecision.Quarter, text),
        2 => Months(year, 9, 11, DatePrecision.Quarter, text),
        _ => new DateSpan(new DateOnly(year, 12, 1).AddYears(-1), new DateOnly(year, 3, 1).AddDays(-1), DatePrecision.Quarter, text),
    };

    public static DateSpan Years(int from, int to, DatePrecision precision, string text) =>
        new(new DateOnly(from, 1, 1), new DateOnly(to, 12, 31), precision, text);

    public static DateSpan Months(int year, int from, int to, DatePrecision precision, string text) =>
        new(new DateOnly(year, from, 1), new DateOnly(year, to, 1).AddMonths(1).AddDays(-1), precision, text);

    /// <summary>The year of a month without one, seen from publication; null without publication.</summary>
    public static int? YearOf(int month, int day, ScanContext context) => Infer(month, day, context);

    /// <summary>The year that brings a yearless date nearest to publication, the past preferred; null without publication.</summary>
    private static int? Infer(int month, int day, ScanContext context)
    {
        if (context.Published is not { } published || month is < 1 or > 12)
        {
            return null;
        }

        var isAhead = (month * 31) + day > (published.Month * 31) + published.Day + 62;
        return isAhead && published.Year > 1 ? published.Year - 1 : published.Year;
    }
}
