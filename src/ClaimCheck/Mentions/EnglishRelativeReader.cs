using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads dates that hang on publication or on another date: last week, the past three months, two days ago, 2 weeks before May 13.</summary>
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
            cursor.Is("past ");
            cursor.Is("calendar ");
        }

        if (cursor.Peek().Kind is DateWordKind.Weekday or DateWordKind.Month or DateWordKind.Season or DateWordKind.Holiday)
        {
            return Named(ref cursor, context, shift, out term) || Reset(ref cursor, start);
        }

        var isCounted = EnglishDateNumbers.Count(ref cursor, out var count) && cursor.Space();
        if (!cursor.Word(DateWordKind.Unit, out var unit) || char.IsAsciiLetterOrDigit(cursor.Next) || ((DateUnit)unit == DateUnit.Day && !isCounted) || cursor.Next is '\'' or '’')
        {
            cursor.At = start;
            return false;
        }

        if (EnglishPeriodReader.Of(ref cursor, context, out var period))
        {
            return DateBlocks.Nth(period, shift < 0 ? -1 : 1, isCounted ? count : 1, (DateUnit)unit, out term);
        }

        return isCounted || (isRolling && (DateUnit)unit != DateUnit.Quarter)
            ? DateBlocks.Rolling(isCounted ? count : 1, shift, (DateUnit)unit, context, out term)
            : DateBlocks.Block((DateUnit)unit, shift, context, out term) && WeekdayBehind(ref cursor, ref term);
    }

    /// <summary>"3 days ago", "a week from today", "2 weeks before May 13", "three months later".</summary>
    public static bool Counted(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (!Steps(ref cursor, out var steps, out var unit))
        {
            cursor.At = start;
            return false;
        }

        if (cursor.Then("ago"))
        {
            return DateBlocks.Ago(steps, unit, context, out term);
        }

        if (cursor.Then("later") || cursor.Then("earlier"))
        {
            var isBack = cursor.After(-5) is 'r' or 'R' && cursor.After(-7) is 'e' or 'E';
            term = DateTerm.Unresolved("narration", isBack ? steps.Back : steps, DatePrecision.Day);
            return true;
        }

        var isBefore = cursor.Then("before");
        if ((isBefore || cursor.Then("after") || cursor.Then("from") || cursor.Then("since")) && cursor.Space() && Anchor(ref cursor, context, out var anchor)
            && (isBefore ? steps.Back : steps).From(anchor) is { } day)
        {
            term = DateTerm.Days(day, day, DatePrecision.Day);
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>"day before yesterday", "week of June 9", "week beginning February 4", "year to date".</summary>
    public static bool Unit(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        cursor.Word(DateWordKind.Unit, out var unit);
        var isDay = (DateUnit)unit == DateUnit.Day;
        var step = isDay && cursor.Then("before yesterday") ? -2 : isDay && cursor.Then("after tomorrow") ? 2 : 0;
        if (step != 0)
        {
            return DateBlocks.Day(step, context, out term);
        }

        if ((DateUnit)unit == DateUnit.Year && cursor.Then("to date") && context.Published is { } published)
        {
            term = DateTerm.Days(new DateOnly(published.Year, 1, 1), published, DatePrecision.Days);
            return true;
        }

        var isStart = cursor.Then("beginning") || cursor.Then("starting") || cursor.Then("commencing");
        isStart = isStart ? cursor.Then("on") || isStart : isStart;
        if ((DateUnit)unit == DateUnit.Week && (isStart || cursor.Then("of")) && cursor.Space() && EnglishDayReader.Read(ref cursor, out var day) && day.Day > 0 && day.Bounds(context) is { } bounds)
        {
            var monday = isStart ? bounds.From : DateBlocks.Monday(bounds.From);
            term = DateTerm.Days(monday, monday.AddDays(6), DatePrecision.Days);
            return true;
        }

        cursor.At = start;
        return false;
    }

    public static bool DayWord(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        cursor.Word(DateWordKind.DayWord, out var step);
        return DateBlocks.Day(step, context, out term);
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
            return EnglishWeekdayReader.Dated(ref cursor, (DayOfWeek)day, context, out term) || DateBlocks.Weekday((DayOfWeek)day, shift, context, out term);
        }

        if (cursor.Word(DateWordKind.Month, out var month))
        {
            return shift != 0 && DateBlocks.Month(month, shift, context, out term);
        }

        if (cursor.Word(DateWordKind.Season, out var season))
        {
            return DateBlocks.Season(season, shift, context, out term);
        }

        return EnglishPeriodReader.Holiday(ref cursor, context, shift, out term);
    }

    private static bool Reset(ref DateCursor cursor, int start)
    {
        cursor.At = start;
        return false;
    }

    private static bool WeekdayBehind(ref DateCursor cursor, ref DateTerm term)
    {
        var end = cursor.At;
        if (term is { Precision: DatePrecision.Days, From: { } monday } && cursor.Space() && (cursor.Word(DateWordKind.Weekday, out var day) || cursor.Word(DateWordKind.ShortWeekday, out day)))
        {
            term = EnglishWeekdayReader.OfWeek(monday, (DayOfWeek)day);
            return true;
        }

        cursor.At = end;
        return true;
    }

    private static bool Steps(ref DateCursor cursor, out DateSteps steps, out DateUnit unit)
    {
        (steps, unit) = (default, default);
        var isAny = false;
        for (var pieces = 0; pieces < 3; pieces++)
        {
            var start = cursor.At;
            var isNext = !isAny || ((cursor.Then("and") || true) && cursor.Space());
            if (!isNext || !EnglishDateNumbers.Count(ref cursor, out var count) || !cursor.Gap() || !cursor.Word(DateWordKind.Unit, out var next))
            {
                cursor.At = start;
                break;
            }

            (isAny, unit, steps) = (true, (DateUnit)next, steps.Plus(DateSteps.Of(count, (DateUnit)next)));
        }

        return isAny;
    }

    /// <summary>What a way is told from; only plain days, so that no chain of them nests.</summary>
    private static bool Anchor(ref DateCursor cursor, ScanContext context, out DateOnly day)
    {
        day = context.Published ?? default;
        if (context.Published is not null && (cursor.Is("now") || cursor.Is("today")))
        {
            return true;
        }

        cursor.Is("the ");
        var isRead = cursor.Peek().Kind switch
        {
            DateWordKind.DayWord => DayWord(ref cursor, context, out var term) ? term : default,
            DateWordKind.Weekday => EnglishWeekdayReader.Read(ref cursor, context, out var term) ? term : default,
            DateWordKind.Holiday => EnglishPeriodReader.Holiday(ref cursor, context, 0, out var term) ? term : default,
            _ => NumericDateReader.Read(ref cursor, out var term) || EnglishDayReader.Read(ref cursor, out term) ? term : default,
        };
        var bounds = isRead.Day > 0 || isRead.IsFixed ? isRead.Bounds(context) : null;
        day = bounds?.From ?? default;
        return bounds is not null;
    }
}
