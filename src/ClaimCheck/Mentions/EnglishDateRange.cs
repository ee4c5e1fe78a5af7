using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads one date, or two that bound a span: from A to B, between A and B, A–B, A through B, A till B.</summary>
internal static class EnglishDateRange
{
    public static bool Read(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        var isBetween = cursor.Is("between");
        var isFrom = !isBetween && cursor.Is("from");
        if (isBetween || isFrom)
        {
            cursor.Then("the");
            cursor.Space();
        }

        var first = cursor.At;
        if (!(isBetween || isFrom ? EnglishTermReader.ReadPart(ref cursor, context, out term) : EnglishTermReader.Read(ref cursor, context, out term)))
        {
            return false;
        }

        var end = cursor.At;
        if (Second(ref cursor, context, term, isBetween, isBetween || isFrom, out var span))
        {
            term = span;
            return !IsMoved(cursor.Text, start);
        }

        cursor.At = end;
        return isBetween || isFrom ? term.LastDay > 0 || Opens(ref cursor, context, isFrom, ref term) : IsSure(cursor.Text, first, end, term);
    }

    /// <summary>Takes what joins two dates, with the blanks beside it.</summary>
    public static bool Join(ref DateCursor cursor, bool isAnd)
    {
        var start = cursor.At;
        var isSpaced = cursor.Space();
        if (cursor.Take('-') || cursor.Take('~'))
        {
            return cursor.Space() == isSpaced || Fail(ref cursor, start);
        }

        if (isSpaced && (cursor.Is("to") || cursor.Is("through") || cursor.Is("thru") || cursor.Is("until") || cursor.Is("till") || (isAnd && cursor.Is("and"))) && cursor.Space())
        {
            return true;
        }

        return Fail(ref cursor, start);
    }

    private static bool Fail(ref DateCursor cursor, int start)
    {
        cursor.At = start;
        return false;
    }

    private static bool Second(ref DateCursor cursor, ScanContext context, DateTerm first, bool isBetween, bool isLed, out DateTerm span)
    {
        span = default;
        if (EnglishYearPairs.Short(ref cursor, first, out span))
        {
            return true;
        }

        if (first.LastDay > 0 || first.Anchor is not null || !Join(ref cursor, isAnd: isBetween))
        {
            return false;
        }

        cursor.Is("the");
        cursor.Space();
        return (Now(ref cursor, context, out var last) || EnglishTermReader.ReadPart(ref cursor, context, out last))
            && (DaysOf(ref cursor, context, first, last, out span) || Combine(first, OfQuarter(ref cursor, context, last), isLed, context, out span));
    }

    /// <summary>Two bare days with their month behind both: "from 4 to 23 in January 2017", "between 4 and 23 of this month".</summary>
    private static bool DaysOf(ref DateCursor cursor, ScanContext context, DateTerm first, DateTerm last, out DateTerm span)
    {
        span = default;
        if (first is { Month: 0, Day: > 0, Year: 0 } && last is { IsFixed: true, Precision: DatePrecision.Day, From: { } to } && first.Day < to.Day)
        {
            span = DateTerm.Days(new DateOnly(to.Year, to.Month, first.Day), to, DatePrecision.Days);
            return true;
        }

        if (first is not { Month: 0, Day: > 0, Year: 0 } || last is not { Month: 0, Day: > 0, Year: 0 } || first.Day >= last.Day)
        {
            return false;
        }

        var end = cursor.At;
        var isRead = EnglishNthReader.Of(ref cursor, context, out var month) || (cursor.Space() && EnglishNthReader.Block(ref cursor, context, out var block) && block.Bounds(context) is { } bounds && (month = bounds).From.Day == 1);
        if (isRead && month.To.Month == month.From.Month && last.Day <= month.To.Day)
        {
            span = DateTerm.Days(month.From.AddDays(first.Day - 1), month.From.AddDays(last.Day - 1), DatePrecision.Days);
            return true;
        }

        cursor.At = end;
        return false;
    }

    /// <summary>"the July-September quarter of 2024".</summary>
    private static DateTerm OfQuarter(ref DateCursor cursor, ScanContext context, DateTerm last) =>
        last is { Month: > 0, Day: 0, Year: 0 } && (cursor.Then("quarter") || cursor.Then("period")) && EnglishQuarters.YearBehind(ref cursor, context, out var year) ? last with { Year = year } : last;

    private static bool Now(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        term = default;
        if (context.Published is not { } published || !(cursor.Is("now") || cursor.Is("date") || cursor.Is("present") || cursor.Is("the present") || cursor.Is("current date")))
        {
            return false;
        }

        term = DateTerm.Days(published, published, DatePrecision.Day);
        return true;
    }

    /// <summary>"from 2019 on", "from May onwards".</summary>
    private static bool Opens(ref DateCursor cursor, ScanContext context, bool isFrom, ref DateTerm term)
    {
        if (!isFrom || term.Certainty == DateCertainty.Part || !(cursor.Then("onwards") || cursor.Then("onward") || cursor.Then("on")) || term.Bounds(context) is not { } bounds)
        {
            return false;
        }

        term = DateTerm.Days(bounds.From, null, term.Precision);
        return true;
    }

    private static bool Combine(DateTerm first, DateTerm last, bool isLed, ScanContext context, out DateTerm span)
    {
        span = default;
        if (last.Anchor is not null || !IsLike(first, last, isLed))
        {
            return false;
        }

        (first, last) = Shared(first, last, context);
        if (first.Bounds(context) is not { } from || last.Bounds(context) is not { } to)
        {
            return false;
        }

        to = IsWeek(first, last) && from.From > to.To ? (to.From.AddDays(7), to.To.AddDays(7)) : to;
        if (from.From > to.To || from.From.Year + 500 < to.To.Year)
        {
            return false;
        }

        var precision = last.Precision == DatePrecision.Day ? DatePrecision.Days : last.Precision;
        span = DateTerm.Days(from.From, to.To, precision) with { IsHedged = first.IsHedged || last.IsHedged };
        return true;
    }

    /// <summary>Two weekdays of which the last lies in the next week: "Monday through Friday".</summary>
    private static bool IsWeek(DateTerm first, DateTerm last) => first is { IsFixed: true, Precision: DatePrecision.Day } && last is { IsFixed: true, Precision: DatePrecision.Day };

    /// <summary>Without a "from" both ends must be told alike, and numbers that could be all else must not join.</summary>
    private static bool IsLike(DateTerm first, DateTerm last, bool isLed)
    {
        var isPart = first.Certainty == DateCertainty.Part || last.Certainty == DateCertainty.Part;
        if (isPart)
        {
            return first.Month > 0 && last.Month > 0 && isLed || first.Month > 0 && last is { Month: > 0, Year: > 0 } || (isLed && first.Month == 0 && last.Month > 0);
        }

        return isLed || first.Precision == last.Precision || first.Month > 0 || last.Month > 0 || (first.IsFixed == last.IsFixed && !first.IsFixed);
    }

    /// <summary>The year and month that one end leaves to the other: May to October 2020, November to February 2017.</summary>
    private static (DateTerm First, DateTerm Last) Shared(DateTerm first, DateTerm last, ScanContext context)
    {
        if (first.IsFixed || last.IsFixed)
        {
            return (first, last);
        }

        first = first.Month == 0 && first.Day > 0 ? first with { Month = last.Month } : first;
        if (first.Month == 0 || last.Month == 0)
        {
            return (first, last);
        }

        var wraps = last.Month < first.Month || (last.Month == first.Month && last.Day > 0 && last.Day < first.Day) ? 1 : 0;
        if (first.Year == 0)
        {
            var year = last.Year > 0 ? last.Year - wraps : DateParts.YearOf(first.Month, Math.Max(1, first.Day), context) ?? 0;
            first = first with { Year = year };
        }

        return (first, last.Year == 0 && first.Year > 0 ? last with { Year = first.Year + wraps } : last);
    }

    /// <summary>"moved from May to June" tells of two dates, not of a span.</summary>
    private static bool IsMoved(ReadOnlySpan<char> text, int at)
    {
        var word = DateSurroundings.Before(text, at);
        return word is "moved" or "postponed" or "delayed" or "rescheduled" or "pushed" or "shifted" or "back" or "forward" or "changed" or "date" or "deadline" or "vary" or "up" or "down";
    }

    private static bool IsSure(ReadOnlySpan<char> text, int start, int end, DateTerm term) => term.Certainty switch
    {
        DateCertainty.Sure => true,
        DateCertainty.Part => false,
        _ => term is { Month: > 0, IsFixed: false } ? EnglishMonths.IsCertain(text, start, end, term.Month) : EnglishYears.IsCertain(text, start, end),
    };
}
