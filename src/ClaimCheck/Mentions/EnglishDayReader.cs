using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads days and months of the calendar: June 12, 2025 · 26th of June · 05-Aug-2016 · 2016/Aug/05 · 3-5 May · April 2017 · Dec/2018.</summary>
internal static class EnglishDayReader
{
    public static bool Read(ref DateCursor cursor, out DateTerm term) =>
        YearFirst(ref cursor, out term) || DayFirst(ref cursor, out term) || MonthFirst(ref cursor, out term);

    /// <summary>"June 12 to 14, 2025", "Aug/5/2016", "January first", "April 2017", "June".</summary>
    public static bool MonthFirst(ref DateCursor cursor, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (!EnglishMonths.Read(ref cursor, out var month))
        {
            return false;
        }

        if (MonthDay(ref cursor, start, month, out term))
        {
            return true;
        }

        var end = cursor.At;
        if (EnglishDateNumbers.YearBehind(ref cursor, out var year) && (end > start + 2))
        {
            term = new DateTerm { Year = year, Month = month, Precision = DatePrecision.Month };
            return true;
        }

        cursor.At = end;
        term = new DateTerm { Month = month, Precision = DatePrecision.Month, Certainty = DateCertainty.Led };
        return true;
    }

    /// <summary>"26th of June 2020", "3-5 May", "fifteen August 1993", "05-Aug-2016".</summary>
    public static bool DayFirst(ref DateCursor cursor, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (!EnglishDateNumbers.Day(ref cursor, out var day, out var isOrdinal, out var isWord))
        {
            return false;
        }

        var last = Joined(ref cursor, day, out _);
        var isOf = cursor.Then("day of") || cursor.Then("of");
        var isMark = !isOf && (cursor.Take('-') || cursor.Take('/'));
        var at = cursor.At;
        if ((cursor.Space() || isMark) && EnglishMonthAt(ref cursor, out var month, out var monthAt))
        {
            var isYear = EnglishDateNumbers.YearBehind(ref cursor, out var year);
            var isSure = isOrdinal || isOf || isYear || (!isWord && !EnglishMonths.IsCommon(cursor.Text, monthAt) && (isMark || char.IsUpper(cursor.Text[monthAt]) || cursor.At - monthAt > 2));
            term = new DateTerm { Year = year, Month = month, Day = day, LastDay = last };
            if (isSure && cursor.At > at)
            {
                return true;
            }
        }

        cursor.At = start;
        return false;
    }

    /// <summary>A day without its month, as the first of a range may be: the "3" of "from 3 to 12 May".</summary>
    public static bool Bare(ref DateCursor cursor, out DateTerm term)
    {
        var isDay = EnglishDateNumbers.Day(ref cursor, out var day, out _, out _);
        term = new DateTerm { Day = day, Certainty = DateCertainty.Part };
        return isDay;
    }

    private static bool EnglishMonthAt(ref DateCursor cursor, out int month, out int at)
    {
        at = cursor.At;
        return EnglishMonths.Read(ref cursor, out month);
    }

    private static bool MonthDay(ref DateCursor cursor, int start, int month, out DateTerm term)
    {
        var end = cursor.At;
        term = default;
        var isMark = cursor.Take('-') || cursor.Take('/');
        var isComma = !isMark && cursor.Take(',');
        var isArticle = !isMark && cursor.Then("the");
        if ((isMark || cursor.Space()) && EnglishDateNumbers.Day(ref cursor, out var day, out var isOrdinal, out var isWord)
            && (isOrdinal || !isComma) && !(isWord && IsYearAhead(cursor)) && (isOrdinal || !isWord || char.IsUpper(cursor.Text[start]) || isArticle))
        {
            var last = isMark ? 0 : Joined(ref cursor, day, out isOrdinal, isOrdinal);
            var isYear = EnglishDateNumbers.YearBehind(ref cursor, out var year);
            if (isYear || isOrdinal || (EnglishMonths.IsCertainWithDay(cursor.Text, start, month) && !DateSurroundings.Before(cursor.Text, start).Equals("in", StringComparison.OrdinalIgnoreCase)))
            {
                term = new DateTerm { Year = year, Month = month, Day = day, LastDay = last };
                return true;
            }
        }

        cursor.At = end;
        return false;
    }

    /// <summary>The last day of "3-5", "12 to 14", "9th through 17th"; 0 without one.</summary>
    private static int Joined(ref DateCursor cursor, int day, out bool isOrdinal, bool wasOrdinal = false)
    {
        var start = cursor.At;
        isOrdinal = wasOrdinal;
        if (EnglishDateRange.Join(ref cursor, isAnd: true) && EnglishDateNumbers.Day(ref cursor, out var last, out var ordinal, out _) && last > day)
        {
            var isMonthNext = IsMonthAhead(cursor);
            if (!isMonthNext || !wasOrdinal)
            {
                isOrdinal |= ordinal;
                return last;
            }
        }

        cursor.At = start;
        return 0;
    }

    /// <summary>"August two thousand and fifteen" names a year, no day.</summary>
    private static bool IsYearAhead(DateCursor cursor) => cursor.Then("thousand") || cursor.Then("hundred");

    private static bool IsMonthAhead(DateCursor cursor) => cursor.Space() && cursor.Peek().Kind == DateWordKind.Month;

    /// <summary>"2016/Aug/05", "2020/23/Sep", "2017 April".</summary>
    private static bool YearFirst(ref DateCursor cursor, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (!EnglishDateNumbers.Year(ref cursor, out var year))
        {
            return false;
        }

        var mark = cursor.Next;
        if (mark is '/' or '-')
        {
            cursor.At++;
            if (EnglishMonths.Read(ref cursor, out var month) && cursor.Take(mark) && EnglishDateNumbers.Day(ref cursor, out var day, out _, out _))
            {
                term = new DateTerm { Year = year, Month = month, Day = day };
                return true;
            }

            cursor.At = start + 5;
            if (EnglishDateNumbers.Day(ref cursor, out day, out _, out _) && cursor.Take(mark) && EnglishMonths.Read(ref cursor, out month))
            {
                term = new DateTerm { Year = year, Month = month, Day = day };
                return true;
            }
        }
        else if (cursor.Space() && cursor.At is var at && EnglishMonths.Read(ref cursor, out var month) && month is not (3 or 5) && !IsDayAhead(cursor) && cursor.At > at)
        {
            term = new DateTerm { Year = year, Month = month, Precision = DatePrecision.Month };
            return !DateSurroundings.IsFollowedByName(cursor.Text, cursor.At);
        }

        cursor.At = start;
        return false;
    }

    private static bool IsDayAhead(DateCursor cursor) => cursor.Space() && char.IsAsciiDigit(cursor.Next);
}
