using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads dates that hang on publication or on another date: last week, the past three months, the week after next, earlier this month.</summary>
internal static class EnglishRelativeReader
{
    /// <summary>"last week", "next three months", "this Friday", "last Easter", "next week Wednesday".</summary>
    public static bool Shifted(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        var isRolling = cursor.Peek().Value < 0 && cursor.Letters() is "past" or "Past";
        if (!cursor.Word(DateWordKind.Shift, out var shift) || !cursor.Space())
        {
            return false;
        }

        if (shift == 0)
        {
            shift = cursor.Is("past ") ? -1 : 0;
            cursor.Is("calendar ");
        }

        if (shift <= 0 && Daytime(ref cursor, context, shift, out term))
        {
            return true;
        }

        if (cursor.Peek().Kind is DateWordKind.Weekday or DateWordKind.Month or DateWordKind.Season or DateWordKind.Holiday)
        {
            return Named(ref cursor, context, shift, out term) || Reset(ref cursor, start);
        }

        var end = cursor.At;
        if (Day(ref cursor, context, shift, out term))
        {
            return true;
        }

        cursor.At = end;
        return Units(ref cursor, start, context, shift, isRolling, out term) || Reset(ref cursor, start);
    }

    public static bool DayWord(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        cursor.Word(DateWordKind.DayWord, out var step);
        return DateBlocks.Day(step, context, out term);
    }

    /// <summary>"the rest of the week", "the remainder of this year".</summary>
    public static bool Rest(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        if ((cursor.Is("rest") || cursor.Is("remainder")) && cursor.Then("of") && context.Published is { } published
            && (EnglishNthReader.This(ref cursor, context, out term) || (cursor.Space() && EnglishNthReader.Block(ref cursor, context, out term))) && term.From <= published && term.To >= published)
        {
            term = DateTerm.Days(published, term.To, DatePrecision.Days);
            return true;
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    /// <summary>"earlier this month", "later this year", "earlier in the week".</summary>
    public static bool Within(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        var isEarlier = cursor.Is("earlier");
        if ((isEarlier || cursor.Is("later")) && (cursor.Then("this") || cursor.Then("in the")) && cursor.Space() && cursor.Word(DateWordKind.Unit, out var unit)
            && (DateUnit)unit is DateUnit.Week or DateUnit.Month or DateUnit.Year && context.Published is { } published && DateBlocks.Block((DateUnit)unit, 0, context, out var block))
        {
            term = isEarlier ? DateTerm.Days(block.From, published, DatePrecision.Days) : DateTerm.Days(published, block.To, DatePrecision.Days);
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>"last Friday", "next May", "last summer", "next Easter".</summary>
    private static bool Named(ref DateCursor cursor, ScanContext context, int shift, out DateTerm term)
    {
        term = default;
        if (cursor.Word(DateWordKind.Weekday, out var day))
        {
            if (shift < 0 && EnglishNthReader.Of(ref cursor, context, out var span))
            {
                return DateBlocks.NthWeekday(span, (DayOfWeek)day, -1, out term);
            }

            return EnglishWeekdayReader.Dated(ref cursor, (DayOfWeek)day, context, out term) || DateBlocks.Weekday((DayOfWeek)day, shift, context, out term);
        }

        if (cursor.Peek().Kind == DateWordKind.Month)
        {
            return shift != 0 && Month(ref cursor, context, shift, out term);
        }

        if (cursor.Word(DateWordKind.Season, out var season))
        {
            return DateBlocks.Season(season, shift, context, out term);
        }

        return EnglishHolidayReader.Read(ref cursor, context, shift, out term);
    }

    /// <summary>"past two weeks", "this working week", "last three weeks of this year".</summary>
    private static bool Units(ref DateCursor cursor, int start, ScanContext context, int shift, bool isRolling, out DateTerm term)
    {
        term = default;
        var isCounted = EnglishDateNumbers.Count(ref cursor, out var count) && cursor.Space();
        var isWork = cursor.Is("working ") || cursor.Is("work ") || cursor.Is("business ");
        if (!cursor.Word(DateWordKind.Unit, out var value) || char.IsAsciiLetterOrDigit(cursor.Next) || cursor.Next is '\'')
        {
            return false;
        }

        var unit = isWork && (DateUnit)value == DateUnit.Week ? DateUnit.Workweek : (DateUnit)value;
        if ((unit == DateUnit.Day && !isCounted) || (isWork && unit != DateUnit.Workweek))
        {
            return false;
        }

        if (EnglishNthReader.Of(ref cursor, context, out var period))
        {
            return DateBlocks.Nth(period, shift < 0 ? -1 : 1, isCounted ? count : 1, unit, out term);
        }

        return isCounted || (isRolling && unit is not (DateUnit.Quarter or DateUnit.Weekend or DateUnit.Workweek))
            ? DateBlocks.Rolling(isCounted ? count : 1, shift, unit, context, out term)
            : Block(ref cursor, start, unit, shift, context, out term);
    }

    /// <summary>"this morning", "last night".</summary>
    private static bool Daytime(ref DateCursor cursor, ScanContext context, int shift, out DateTerm term)
    {
        term = default;
        return (shift == 0 ? cursor.Is("morning") || cursor.Is("afternoon") || cursor.Is("evening") : cursor.Is("night")) && DateBlocks.Day(shift, context, out term);
    }

    /// <summary>"last November", "next May 4".</summary>
    private static bool Month(ref DateCursor cursor, ScanContext context, int shift, out DateTerm term)
    {
        if (EnglishDayReader.MonthFirst(ref cursor, out term) && term is { Year: 0, Day: > 0 })
        {
            return DateBlocks.Shifted(ref term, shift, context);
        }

        return term is { Year: 0, Month: > 0 } && DateBlocks.Month(term.Month, shift, context, out term);
    }

    /// <summary>"next 6th of April", "next 5/12"; "the last 2/3 of" is a share.</summary>
    private static bool Day(ref DateCursor cursor, ScanContext context, int shift, out DateTerm term)
    {
        var isRead = NumericDateReader.Read(ref cursor, out term) ? shift > 0 && !cursor.Then("of") : EnglishDayReader.DayFirst(ref cursor, out term);
        return isRead && shift != 0 && term is { Year: 0, Month: > 0, Day: > 0 } && DateBlocks.Shifted(ref term, shift, context);
    }

    /// <summary>"last week", "next week on Tuesday"; "the following year" hangs on what was told before, where that was of another year.</summary>
    private static bool Block(ref DateCursor cursor, int start, DateUnit unit, int shift, ScanContext context, out DateTerm term)
    {
        var isTold = cursor.Text[start] is 'f' or 'F' || cursor.Text[start..].StartsWith("pre", StringComparison.OrdinalIgnoreCase);
        if (isTold && context.Published is { } published && !DateSurroundings.IsOfNow(cursor.Text, start, published.Year))
        {
            term = DateTerm.Unresolved("narration", DateSteps.Of(shift, unit), DatePrecision.Days);
            return true;
        }

        var isRead = DateBlocks.Block(unit, shift, context, out term);
        EnglishWeekdayReader.Behind(ref cursor, ref term);
        return isRead;
    }

    private static bool Reset(ref DateCursor cursor, int start)
    {
        cursor.At = start;
        return false;
    }
}
