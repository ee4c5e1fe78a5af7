using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reckons the spans of the calendar that hang on publication: its week, the month before, the past three years.</summary>
internal static class DateBlocks
{
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static bool Day(int step, ScanContext context, out DateTerm term)
    {
        var day = context.Published?.AddDays(step);
        term = day is null ? DateTerm.Unresolved("publication", new DateSteps(0, 0, step), DatePrecision.Day) : DateTerm.Days(day, day, DatePrecision.Day);
        return true;
    }

    /// <summary>The week, month, quarter or year so many units from that of publication.</summary>
    public static bool Block(DateUnit unit, int shift, ScanContext context, out DateTerm term)
    {
        term = DateTerm.Unresolved("publication", DateSteps.Of(shift, unit), Precision(unit));
        if (unit == DateUnit.Fortnight)
        {
            return Rolling(1, shift, unit, context, out term);
        }

        if (context.Published is not { } published)
        {
            return true;
        }

        if (DateSteps.Of(shift, unit).From(Start(published, unit)) is not { } from || Behind(from, unit) is not { } behind)
        {
            return false;
        }

        term = DateTerm.Days(unit == DateUnit.Weekend ? from.AddDays(5) : from, unit == DateUnit.Workweek ? from.AddDays(4) : behind.AddDays(-1), Precision(unit));
        return true;
    }

    /// <summary>So many units up to publication or from it on; quarters and coming decades by the calendar.</summary>
    public static bool Rolling(int count, int shift, DateUnit unit, ScanContext context, out DateTerm term)
    {
        var steps = DateSteps.Of(count, unit);
        term = DateTerm.Unresolved("publication", shift < 0 ? steps.Back : steps, Precision(unit));
        if (context.Published is not { } published || shift == 0)
        {
            return shift != 0;
        }

        var isCalendar = unit == DateUnit.Quarter || (unit is DateUnit.Decade or DateUnit.Century && shift > 0);
        var origin = isCalendar ? Start(published, unit) : published;
        var first = isCalendar && shift > 0 ? Behind(origin, unit) : origin;
        if (first is not { } near || (shift < 0 ? steps.Back : steps).From(near) is not { } far)
        {
            return false;
        }

        var precision = unit == DateUnit.Day ? DatePrecision.Days : Precision(unit);
        term = (shift < 0, isCalendar) switch
        {
            (true, _) => DateTerm.Days(far, isCalendar || unit == DateUnit.Day ? near.AddDays(-1) : near, precision),
            (_, true) => DateTerm.Days(near, far.AddDays(-1), precision),
            _ => DateTerm.Days(near.AddDays(1), far, precision),
        };
        return true;
    }

    /// <summary>A way back from publication: a day exactly, weeks, months and years as finely as they are told.</summary>
    public static bool Ago(DateSteps steps, DateUnit unit, ScanContext context, out DateTerm term)
    {
        term = DateTerm.Unresolved("publication", steps.Back, DatePrecision.Day);
        if (context.Published is not { } published)
        {
            return true;
        }

        if (steps.Back.From(published) is not { } day)
        {
            return false;
        }

        term = unit switch
        {
            DateUnit.Weekend or DateUnit.Workweek when Block(unit, steps.Back.Days / 7, context, out var block) => block,
            DateUnit.Day => DateTerm.Days(day, day, DatePrecision.Day),
            DateUnit.Week or DateUnit.Fortnight => DateTerm.Days(day.AddDays(-3), day.AddDays(3), DatePrecision.Days),
            DateUnit.Month => DateTerm.Days(day.AddDays(-15), day.AddDays(15), DatePrecision.Month),
            DateUnit.Quarter => DateTerm.Days(day.AddDays(-45), day.AddDays(45), DatePrecision.Quarter),
            DateUnit.Decade => DateTerm.Days(new DateOnly(day.Year - 4, 1, 1), new DateOnly(day.Year + 4, 12, 31), DatePrecision.Decade),
            DateUnit.Century => DateTerm.Days(new DateOnly(day.Year - 20, 1, 1), new DateOnly(day.Year + 20, 12, 31), DatePrecision.Century),
            _ => new DateTerm { Year = day.Year, Precision = DatePrecision.Year },
        };
        return true;
    }

    /// <summary>"last Friday" lies before publication, "next Tuesday" behind it, "this Saturday" in its week.</summary>
    public static bool Weekday(DayOfWeek day, int shift, ScanContext context, out DateTerm term)
    {
        term = DateTerm.Unresolved("publication", new DateSteps(0, 0, 7 * Math.Sign(shift)), DatePrecision.Day);
        if (context.Published is not { } published)
        {
            return true;
        }

        var back = ((int)published.DayOfWeek - (int)day + 7) % 7;
        var at = shift < 0 ? published.AddDays(back == 0 ? -7 : -back) : shift > 0 ? published.AddDays(7 - back) : Monday(published).AddDays(((int)day + 6) % 7);
        term = DateTerm.Days(at, at, DatePrecision.Day);
        return true;
    }

    /// <summary>"last November", "next May".</summary>
    public static bool Month(int month, int shift, ScanContext context, out DateTerm term)
    {
        var year = context.Published is not { } published ? 0 : shift < 0 ? published.Year - (month < published.Month ? 0 : 1) : published.Year + (month > published.Month ? 0 : 1);
        term = new DateTerm { Year = year, Month = month, Precision = DatePrecision.Month };
        return true;
    }

    /// <summary>The day before or behind publication that a yearless one names: "next 6th of April".</summary>
    public static bool Shifted(ref DateTerm term, int shift, ScanContext context)
    {
        if (context.Published is not { } published)
        {
            return true;
        }

        var now = term with { Year = published.Year };
        var isThere = now.Bounds(context) is { } bounds && (shift < 0 ? bounds.To < published : bounds.From > published);
        term = (isThere ? now : term with { Year = published.Year + Math.Sign(shift) }) with { Certainty = DateCertainty.Sure };
        return term.Bounds(context) is not null;
    }

    /// <summary>The nth such weekday of a span, or the last.</summary>
    public static bool NthWeekday((DateOnly From, DateOnly To) span, DayOfWeek day, int nth, out DateTerm term)
    {
        var first = span.From.AddDays(((int)day - (int)span.From.DayOfWeek + 7) % 7);
        var last = span.To.AddDays(-(((int)span.To.DayOfWeek - (int)day + 7) % 7));
        var at = nth < 0 ? last : first.AddDays((nth - 1) * 7);
        term = DateTerm.Days(at, at, DatePrecision.Day);
        return at >= span.From && at <= span.To;
    }

    public static bool Season(int season, int shift, ScanContext context, out DateTerm term)
    {
        term = default;
        if (context.Published is not { } published)
        {
            return false;
        }

        var year = published.Year;
        var now = SeasonOf(year, season);
        year += shift < 0 && now.To >= published ? -1 : shift > 0 && now.From <= published ? 1 : 0;
        term = SeasonOf(year, season);
        return true;
    }

    public static DateTerm SeasonOf(int year, int season)
    {
        var span = DateParts.Season(year, season, string.Empty);
        return DateTerm.Days(span.From, span.To, span.Precision);
    }

    /// <summary>The nth day, week or month of a span, or the first (the last) so many; weeks belong where their Thursday lies.</summary>
    public static bool Nth((DateOnly From, DateOnly To) span, int nth, int count, DateUnit unit, out DateTerm term)
    {
        term = default;
        if (unit == DateUnit.Weekend && count == 1 && NthWeekday(span, DayOfWeek.Saturday, nth, out term))
        {
            term = DateTerm.Days(term.From, term.From?.AddDays(1), DatePrecision.Days);
            return true;
        }

        if (unit is not (DateUnit.Day or DateUnit.Week or DateUnit.Month or DateUnit.Quarter) || count is < 1 or > 366)
        {
            return false;
        }

        var isWeek = unit == DateUnit.Week;
        var first = isWeek ? Monday(span.From.AddDays(3)) : span.From;
        var behind = isWeek ? Monday(span.To.AddDays(-3)).AddDays(7) : span.To.AddDays(1);
        var from = nth > 0 ? DateSteps.Of(nth - 1, unit).From(first) : DateSteps.Of(-count, unit).From(behind);
        if (from is not { } start || DateSteps.Of(count, unit).From(start) is not { } end || start < first || end > behind)
        {
            return false;
        }

        var precision = count > 1 ? DatePrecision.Days : Precision(unit);
        term = DateTerm.Days(start, end.AddDays(-1), precision);
        return true;
    }

    public static DateTerm Week(int year, int week)
    {
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return DateTerm.Days(monday, monday.AddDays(6), DatePrecision.Days);
    }

    private static DateOnly Start(DateOnly day, DateUnit unit) => unit switch
    {
        DateUnit.Day => day,
        DateUnit.Week or DateUnit.Workweek or DateUnit.Weekend => Monday(day),
        DateUnit.Month => new DateOnly(day.Year, day.Month, 1),
        DateUnit.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        DateUnit.Year => new DateOnly(day.Year, 1, 1),
        DateUnit.Decade => new DateOnly(day.Year / 10 * 10, 1, 1),
        _ => new DateOnly(day.Year / 100 * 100, 1, 1),
    };

    private static DateOnly? Behind(DateOnly start, DateUnit unit) => DateSteps.Of(1, unit).From(start);

    public static DatePrecision Precision(DateUnit unit) => unit switch
    {
        DateUnit.Day => DatePrecision.Day,
        DateUnit.Month => DatePrecision.Month,
        DateUnit.Quarter => DatePrecision.Quarter,
        DateUnit.Year => DatePrecision.Year,
        DateUnit.Decade => DatePrecision.Decade,
        DateUnit.Century => DatePrecision.Century,
        _ => DatePrecision.Days,
    };
}
