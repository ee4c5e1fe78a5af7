using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads weekdays: Friday, June 13 · Mon 13th · Tuesday of last week · on Monday.</summary>
internal static class EnglishWeekdayReader
{
    public static bool Read(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        var isShort = cursor.Word(DateWordKind.ShortWeekday, out var day);
        if (isShort ? !char.IsUpper(cursor.Text[start]) : !cursor.Word(DateWordKind.Weekday, out day))
        {
            return false;
        }

        if (Dated(ref cursor, (DayOfWeek)day, context, out term))
        {
            return true;
        }

        var isLed = DateSurroundings.IsLed(cursor.Text, start, orWeak: true);
        if (isShort || (!isLed && (!char.IsUpper(cursor.Text[start]) || DateSurroundings.IsNamed(cursor.Text, start) || DateSurroundings.IsFollowedByName(cursor.Text, cursor.At)))
            || DateSurroundings.Before(cursor.Text, start) is "every" or "each" or "any")
        {
            cursor.At = start;
            return false;
        }

        term = Plain((DayOfWeek)day, DateSurroundings.IsAhead(cursor.Text, start), context);
        return true;
    }

    /// <summary>The nearest such day on or before publication, or behind it where the sentence looks ahead.</summary>
    public static DateTerm Plain(DayOfWeek day, bool isAhead, ScanContext context)
    {
        if (context.Published is not { } published)
        {
            return DateTerm.Unresolved("publication", new DateSteps(0, 0, 7), DatePrecision.Day);
        }

        var back = ((int)published.DayOfWeek - (int)day + 7) % 7;
        var at = published.AddDays(isAhead && back > 0 ? 7 - back : -back);
        return DateTerm.Days(at, at, DatePrecision.Day);
    }

    /// <summary>The date that a weekday goes with: ", June 13", " 7/6", " (Jun 15)", " the 13th", " of last week".</summary>
    public static bool Dated(ref DateCursor cursor, DayOfWeek day, ScanContext context, out DateTerm term)
    {
        var end = cursor.At;
        cursor.Take('.');
        cursor.Take(',');
        if (cursor.Then("of") && cursor.Space() && EnglishRelativeReader.Shifted(ref cursor, context, out term) && term.From is { } monday && term.Precision == DatePrecision.Days)
        {
            term = OfWeek(monday, day);
            return true;
        }

        cursor.Then("the");
        if (cursor.Space())
        {
            var isBracketed = cursor.Take('(');
            var isNumeric = NumericDateReader.Read(ref cursor, out term);
            if ((isNumeric || EnglishDayReader.Read(ref cursor, out term)) && (term.Day > 0 || isNumeric))
            {
                cursor.At += isBracketed && cursor.Next == ')' ? 1 : 0;
                term = term with { Certainty = DateCertainty.Sure };
                return true;
            }

            if (context.Published is { } published && EnglishDateNumbers.Day(ref cursor, out var number, out var isOrdinal, out _) && (isOrdinal || cursor.Next is '\0' or '.' or '!' or '?' or ',')
                && Nearest(published, day, number) is { } found)
            {
                term = DateTerm.Days(found, found, DatePrecision.Day);
                return true;
            }
        }

        (cursor.At, term) = (end, default);
        return false;
    }

    /// <summary>That weekday of the week that begins with a Monday.</summary>
    public static DateTerm OfWeek(DateOnly monday, DayOfWeek day)
    {
        var at = monday.AddDays(((int)day + 6) % 7);
        return DateTerm.Days(at, at, DatePrecision.Day);
    }

    private static DateOnly? Nearest(DateOnly published, DayOfWeek day, int number)
    {
        for (var step = 0; step < 400; step++)
        {
            var (past, next) = (published.AddDays(-step), published.AddDays(step));
            if (past.Day == number && past.DayOfWeek == day)
            {
                return past;
            }

            if (next.Day == number && next.DayOfWeek == day)
            {
                return next;
            }
        }

        return null;
    }
}
