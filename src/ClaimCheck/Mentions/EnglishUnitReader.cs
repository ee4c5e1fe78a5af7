using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads dates that begin with their unit: the day before yesterday, the week after next, week of June 9, week 27 of 2024, over the weekend, the year ended 31 March.</summary>
internal static class EnglishUnitReader
{
    /// <summary>What begins with a unit.</summary>
    public static bool Read(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        cursor.Word(DateWordKind.Unit, out var value);
        var unit = (DateUnit)value;
        if (Stepped(ref cursor, context, unit, out term)
            || (unit == DateUnit.Weekend && (WeekendOf(ref cursor, context, out term) || Weekend(cursor.Text, start, context, out term)))
            || (unit is DateUnit.Year or DateUnit.Quarter or DateUnit.Month && EnglishPeriodEnd.Read(ref cursor, context, DateSteps.Of(1, unit), out term))
            || (unit is DateUnit.Year or DateUnit.Month && EndOf(ref cursor, start, unit, context, out term))
            || (unit == DateUnit.Year && ToDate(ref cursor, context, out term))
            || (unit == DateUnit.Week && (WeekNumber(ref cursor, context, out term) || Week(ref cursor, context, out term))))
        {
            return true;
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    /// <summary>"w/c Feb 4": the week commencing then.</summary>
    public static bool Commencing(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        if (cursor.Is("w/c") && WeekDay(ref cursor, context) is { } bounds)
        {
            term = DateTerm.Days(bounds.From, bounds.From.AddDays(6), DatePrecision.Days);
            return true;
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    /// <summary>"day before yesterday", "week after next", "year before last".</summary>
    private static bool Stepped(ref DateCursor cursor, ScanContext context, DateUnit unit, out DateTerm term)
    {
        term = default;
        if (unit == DateUnit.Day)
        {
            var step = cursor.Then("before yesterday") ? -2 : cursor.Then("after tomorrow") ? 2 : 0;
            return step != 0 && DateBlocks.Day(step, context, out term);
        }

        var way = cursor.Then("before last") ? -2 : cursor.Then("after next") ? 2 : 0;
        return way != 0 && DateBlocks.Block(unit, way, context, out term);
    }

    /// <summary>"year-end 2024", "by year end", "by month-end".</summary>
    private static bool EndOf(ref DateCursor cursor, int start, DateUnit unit, ScanContext context, out DateTerm term)
    {
        term = default;
        if (!(cursor.Is("-end") || cursor.Then("end")))
        {
            return false;
        }

        if (unit == DateUnit.Year && EnglishQuarters.YearBehind(ref cursor, context, out var year))
        {
            term = new DateTerm { Year = year, Part = DatePart.End, Precision = DatePrecision.Half };
            return true;
        }

        if (context.Published is not { } published || DateSurroundings.Before(cursor.Text, start) is not ("by" or "at" or "before" or "until" or "By") || !DateSurroundings.IsOfNow(cursor.Text, start, published.Year))
        {
            return false;
        }

        term = DateBlocks.Block(unit, 0, context, out var block) && block.Bounds(context) is { } bounds ? CalendarParts.Of(bounds, DatePart.End, context) : default;
        return term.IsFixed;
    }

    private static bool ToDate(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        term = default;
        if (context.Published is not { } published || !cursor.Then("to date"))
        {
            return false;
        }

        term = DateTerm.Days(new DateOnly(published.Year, 1, 1), published, DatePrecision.Days);
        return true;
    }

    /// <summary>"week of June 9", "week beginning February 4".</summary>
    private static bool Week(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        term = default;
        var isStart = cursor.Then("beginning") || cursor.Then("starting") || cursor.Then("commencing");
        isStart = isStart ? cursor.Then("on") || isStart : isStart;
        if (!(isStart || cursor.Then("of")) || WeekDay(ref cursor, context) is not { } bounds)
        {
            return false;
        }

        var monday = isStart ? bounds.From : DateBlocks.Monday(bounds.From);
        term = DateTerm.Days(monday, monday.AddDays(6), DatePrecision.Days);
        return true;
    }

    /// <summary>"the weekend of June 14".</summary>
    private static bool WeekendOf(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        if (cursor.Then("of") && WeekDay(ref cursor, context) is { } day)
        {
            var saturday = DateBlocks.Monday(day.From).AddDays(5);
            term = DateTerm.Days(saturday, saturday.AddDays(1), DatePrecision.Days);
            return true;
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    /// <summary>"over the weekend", "at the weekend": the one gone by, unless the sentence looks ahead.</summary>
    private static bool Weekend(ReadOnlySpan<char> text, int start, ScanContext context, out DateTerm term)
    {
        term = default;
        var isThe = DateSurroundings.Before(text, start).Equals("the", StringComparison.OrdinalIgnoreCase);
        if (!isThe || !(DateSurroundings.Before(text, start - 4) is "over" or "Over" or "at" or "At" or "during" or "During") || context.Published is not { } published)
        {
            return false;
        }

        var isNow = published.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || DateSurroundings.IsAhead(text, start);
        return DateBlocks.Block(DateUnit.Weekend, isNow ? 0 : -1, context, out term);
    }

    /// <summary>"week 27 of 2024", "week 27 of last year": weeks as ISO 8601 numbers them.</summary>
    private static bool WeekNumber(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (cursor.Space() && cursor.Digits(2, out var week, out _) && week is >= 1 and <= 53 && EnglishQuarters.YearBehind(ref cursor, context, out var year) && week <= ISOWeek.GetWeeksInYear(year))
        {
            term = DateBlocks.Week(year, week);
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>The day that names a week: "of June 9", "of the 18th", "of 3 March last year".</summary>
    private static (DateOnly From, DateOnly To)? WeekDay(ref DateCursor cursor, ScanContext context)
    {
        var isThe = cursor.Then("the");
        if (!cursor.Space())
        {
            return null;
        }

        var start = cursor.At;
        if (EnglishDayReader.Read(ref cursor, out var day) && day.Day > 0)
        {
            return EnglishYearTail.Take(ref cursor, start, context, day).Bounds(context);
        }

        cursor.At = start;
        return isThe && EnglishMonthDay.Read(ref cursor, context, out day) ? day.Bounds(context) : null;
    }
}
