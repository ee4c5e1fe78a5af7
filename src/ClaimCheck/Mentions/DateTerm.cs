using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>A date as read: the fields that were stated (0 where none), or the days it was reckoned to be, or a way from an anchor.</summary>
internal readonly record struct DateTerm
{
    public int Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    /// <summary>Last day of "3-5 May"; 0 for one day.</summary>
    public int LastDay { get; init; }

    public DatePart Part { get; init; }

    public DateCertainty Certainty { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public DatePrecision Precision { get; init; }

    /// <summary>Whether the days are reckoned, so that the fields say nothing.</summary>
    public bool IsFixed { get; init; }

    public bool IsHedged { get; init; }

    /// <summary>Whether its digits may as well name the day first.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>What it hangs on where that is not known.</summary>
    public string? Anchor { get; init; }

    /// <summary>Way from the anchor.</summary>
    public DateSteps Steps { get; init; }

    public static DateTerm Days(DateOnly? from, DateOnly? to, DatePrecision precision) => new() { From = from, To = to, Precision = precision, IsFixed = true };

    public static DateTerm Unresolved(string anchor, DateSteps steps, DatePrecision precision) => new() { Anchor = anchor, Steps = steps, Precision = precision };

    /// <summary>The value; null for fields that name no day.</summary>
    public DateSpan? ToSpan(string text, ScanContext context) => Anchor is not null ? RelativeDates.Unresolved(text, Steps.ToIso(), Precision, Anchor)
        : IsFixed ? new DateSpan(From, To, Precision, text) { Hedged = IsHedged }
        : Stated(text, context) is not { } span ? null
        : IsAmbiguous || span.Hedged != IsHedged ? span with { Hedged = IsHedged, Alternate = Alternate(span) } : span;

    /// <summary>First and last day, where both are known with their year.</summary>
    public (DateOnly From, DateOnly To)? Bounds(ScanContext context) => IsFixed
        ? From is { } f && To is { } t ? (f, t) : null
        : ToSpan(string.Empty, context) is { Yearless: false, Anchor: null, From: { } from, To: { } to } ? (from, to) : null;

    private DateOnly? Alternate(DateSpan span) =>
        IsAmbiguous && span is { From: { } day, Yearless: false } && Month != Day && Day is >= 1 and <= 12 ? new DateOnly(day.Year, Day, Month) : null;

    private DateSpan? Stated(string text, ScanContext context)
    {
        int? year = Year == 0 ? null : Year;
        if (Month == 0)
        {
            return year is { } y and >= DateParts.FirstYear and <= DateParts.LastYear ? DateParts.Year(y, Part, text) : null;
        }

        if (Day == 0)
        {
            return DateParts.Month(year, Month, Part, text, context);
        }

        var first = DateParts.Day(year, Month, Day, text, context);
        return first is null || LastDay <= Day || first.From is not { } from || LastDay > DateTime.DaysInMonth(from.Year, from.Month)
            ? first
            : first with { To = from.AddDays(LastDay - Day), Precision = DatePrecision.Days };
    }
}
