using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads the nth part of a span: first quarter of 2024, second half of this year, third Friday of July, 21st century, the last week of the month.</summary>
internal static class EnglishNthReader
{
    private const int LastCentury = 29;

    /// <summary>"first quarter of 2024", "second half of this year", "third month of 2021", "first ten days of May", "first Friday of July".</summary>
    public static bool Read(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        if (Century(ref cursor, out term))
        {
            return true;
        }

        if (Ordinal(ref cursor, out var nth) && cursor.Gap() && (Half(ref cursor, context, nth, out term) || Unit(ref cursor, context, nth, out term) || Weekday(ref cursor, context, nth, out term)))
        {
            return true;
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    /// <summary>"19th century", "twenty-first century".</summary>
    public static bool Century(ref DateCursor cursor, out DateTerm term)
    {
        var start = cursor.At;
        if (Ordinal(ref cursor, out var nth) && nth is > 9 and <= LastCentury && cursor.Gap() && cursor.Is("century"))
        {
            term = DateTerm.Days(new DateOnly((nth - 1) * 100, 1, 1), new DateOnly((nth * 100) - 1, 12, 31), DatePrecision.Century);
            return true;
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    /// <summary>The span behind "of": a year, a month, this year, last month, the month.</summary>
    public static bool Of(ref DateCursor cursor, ScanContext context, out (DateOnly From, DateOnly To) span)
    {
        var start = cursor.At;
        span = default;
        if ((cursor.Then("of") || cursor.Then("in")) && (This(ref cursor, context, out var term) || Named(ref cursor, context, out term)) && term.Day == 0 && term.Bounds(context) is { } bounds)
        {
            span = bounds;
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>" the year", " the month": that of publication, where no other year was told just before.</summary>
    public static bool This(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (context.Published is { } published && cursor.Then("the") && cursor.Space() && cursor.Word(DateWordKind.Unit, out var unit) && (DateUnit)unit is not (DateUnit.Day or DateUnit.Weekend or DateUnit.Fortnight)
            && cursor.Next is not ('\'' or '-' or 's') && cursor.Text[cursor.At - 1] != 's' && !IsNamed(cursor) && DateSurroundings.IsOfNow(cursor.Text, start, published.Year))
        {
            return DateBlocks.Block((DateUnit)unit, 0, context, out term);
        }

        cursor.At = start;
        return false;
    }

    /// <summary>"this year", "last month".</summary>
    public static bool Block(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        if (cursor.Word(DateWordKind.Shift, out var shift) && cursor.Space() && cursor.Word(DateWordKind.Unit, out var unit) && (DateUnit)unit != DateUnit.Day && context.Published is not null && cursor.Next is not ('\''))
        {
            return DateBlocks.Block((DateUnit)unit, shift, context, out term);
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    public static bool YearOnly(ref DateCursor cursor, out DateTerm term)
    {
        var isYear = EnglishDateNumbers.Year(ref cursor, out var year);
        term = new DateTerm { Year = year, Precision = DatePrecision.Year };
        return isYear && !char.IsAsciiLetterOrDigit(cursor.Next);
    }

    private static bool Named(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        cursor.Then("the year");
        cursor.Then("the");
        cursor.Space();
        var start = cursor.At;
        if (Block(ref cursor, context, out term))
        {
            return true;
        }

        if (EnglishDayReader.MonthFirst(ref cursor, out term))
        {
            term = EnglishYearTail.Take(ref cursor, start, context, term);
            return true;
        }

        return YearOnly(ref cursor, out term);
    }

    /// <summary>Whether "the year" goes on with its number or with what it is the year of.</summary>
    private static bool IsNamed(DateCursor cursor) => cursor.Then("of") || cursor.Then("before") || cursor.Then("after") || cursor.Then("when") || (cursor.Space() && char.IsAsciiDigit(cursor.Next));

    private static bool Ordinal(ref DateCursor cursor, out int nth)
    {
        var start = cursor.At;
        var isOrdinal = cursor.Digits(2, out nth, out _)
            ? EnglishOrdinals.IsSuffix(cursor.Text, cursor.At) && (cursor.At += 2) > 0
            : EnglishDateNumbers.Spelled(ref cursor, out nth, out var isSpelled) && isSpelled;
        cursor.At = isOrdinal && nth > 0 ? cursor.At : start;
        return isOrdinal && nth > 0;
    }

    private static bool Half(ref DateCursor cursor, ScanContext context, int nth, out DateTerm term)
    {
        var start = cursor.At;
        var isHalf = nth <= 2 && cursor.Is("half");
        if (isHalf || (nth <= 4 && cursor.Is("quarter")))
        {
            if (EnglishQuarters.YearBehind(ref cursor, context, out var year) || (Of(ref cursor, context, out var span) && span.From.AddYears(1).AddDays(-1) == span.To && (year = span.From.Year) > 0))
            {
                term = EnglishQuarters.Share(year, nth, isHalf);
                return true;
            }
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    private static bool Unit(ref DateCursor cursor, ScanContext context, int nth, out DateTerm term)
    {
        var start = cursor.At;
        var isCounted = nth == 1 && EnglishDateNumbers.Count(ref cursor, out var count) && cursor.Space() ? count : 1;
        if (cursor.Word(DateWordKind.Unit, out var unit) && Of(ref cursor, context, out var span) && DateBlocks.Nth(span, nth, isCounted, (DateUnit)unit, out term))
        {
            EnglishWeekdayReader.Behind(ref cursor, ref term);
            return true;
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    private static bool Weekday(ref DateCursor cursor, ScanContext context, int nth, out DateTerm term)
    {
        term = default;
        return cursor.Word(DateWordKind.Weekday, out var day) && Of(ref cursor, context, out var span) && DateBlocks.NthWeekday(span, (DayOfWeek)day, nth, out term);
    }
}
