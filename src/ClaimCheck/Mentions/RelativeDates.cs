using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Dates that hang on the day of publication.</summary>
internal static class RelativeDates
{
    private static readonly DateOnly Nowhere = new(4, 1, 1);

    public static DateSpan Day(string text, int offset, ScanContext context)
    {
        if (context.Published is { } published)
        {
            var day = published.AddDays(offset);
            return new DateSpan(day, day, DatePrecision.Day, text);
        }

        return Unresolved(text, string.Create(CultureInfo.InvariantCulture, $"{(offset < 0 ? "-" : "")}P{Math.Abs(offset)}D"), DatePrecision.Day);
    }

    /// <summary>The nearest such weekday on or before publication; a week earlier when "last" says so.</summary>
    public static DateSpan Weekday(string text, DayOfWeek weekday, bool isNext, ScanContext context)
    {
        if (context.Published is not { } published)
        {
            return Unresolved(text, "P1W", DatePrecision.Day);
        }

        var back = ((int)published.DayOfWeek - (int)weekday + 7) % 7;
        var day = isNext ? published.AddDays(7 - back) : published.AddDays(-back);
        return new DateSpan(day, day, DatePrecision.Day, text);
    }

    /// <summary>A date that hangs on a day not known.</summary>
    public static DateSpan Unresolved(string text, string offset, DatePrecision precision, string anchor = "publication") =>
        new(Nowhere, Nowhere, precision, text) { Yearless = true, Anchor = anchor, Offset = offset };
}
