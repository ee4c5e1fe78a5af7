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
            || IsCounted(cursor.Text, start))
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

    /// <summary>Takes the weekday told behind a week: next week Wednesday, the first week of October on Friday.</summary>
    public static void Behind(ref DateCursor cursor, ref DateTerm term)
    {
        var end = cursor.At;
        if (term is { Precision: DatePrecision.Days, From: { } monday, To: { } sunday } && sunday == monday.AddDays(6) && monday.DayOfWeek == DayOfWeek.Monday && (cursor.Then("on") || true)
            && cursor.Space() && (cursor.Word(DateWordKind.Weekday, out var day) || cursor.Word(DateWordKind.ShortWeekday, out day)))
        {
            term = OfWeek(monday, (DayOfWeek)day);
            return;
        }

        cursor.At = end;
    }

    /// <summary>The date that a weekday goes with: ", June 13", " 7/6", " (Jun 15)", " the 13th", " of last week", " next week", " two weeks ago".</summary>
    public static bool Dated(ref DateCursor cursor, DayOfWeek day, ScanContext context, out DateTerm term)
    {
        var end = cursor.At;
        cursor.Take('.');
        cursor.Take(',');
        if (OfTold(ref cursor, day, context, out term))
        {
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

    /// <summary>The weekday of a week told behind it: "of last week", "next week", "two weeks from now".</summary>
    private static bool OfTold(ref DateCursor cursor, DayOfWeek day, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        var isOf = cursor.Then("of");
        if (cursor.Space() && (cursor.Peek().Kind == DateWordKind.Shift
            ? EnglishRelativeReader.Shifted(ref cursor, context, out term) && term.Precision == DatePrecision.Days
            : !isOf && EnglishCountedReader.Read(ref cursor, context, out term) && term.Precision is DatePrecision.Day or DatePrecision.Days)
            && term is { Anchor: null, From: { } from, To: { } to } && to.DayNumber - from.DayNumber <= 6)
        {
            term = OfWeek(DateBlocks.Monday(from.AddDays((to.DayNumber - from.DayNumber) / 2)), day);
            return true;
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    /// <summary>"every Monday", "the third Wednesday": no such day, or one that is told apart.</summary>
    private static bool IsCounted(ReadOnlySpan<char> text, int start)
    {
        var word = DateSurroundings.Before(text, start);
        return word is "every" or "each" or "any" or "Every" or "Each" or "other" || DateWords.Of(word).Kind == DateWordKind.Ordinal
            || (word.Length == 2 && start > 3 && char.IsAsciiDigit(text[start - 4]) && EnglishOrdinals.IsSuffix(text, start - 3));
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
