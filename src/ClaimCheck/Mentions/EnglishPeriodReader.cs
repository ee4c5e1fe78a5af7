using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads spans of the calendar: Q1 2017, 2019 H2, the second half of 2024, the 1990s, fiscal 2023, early May, the last week of July, holidays.</summary>
internal static class EnglishPeriodReader
{
    private const int LastCentury = 29;

    /// <summary>What begins with digits: "1990s", "2017-Q1", "3rd week of May", "21st century", a bare year.</summary>
    public static bool Digits(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (!EnglishDateNumbers.Year(ref cursor, out var year))
        {
            return Nth(ref cursor, context, out term);
        }

        var end = cursor.At;
        if (year % 10 == 0 && cursor.Is("s"))
        {
            term = DateTerm.Days(new DateOnly(year, 1, 1), new DateOnly(year + 9, 12, 31), DatePrecision.Decade);
            return true;
        }

        if (cursor.Gap() && QuarterAt(ref cursor, out var number, out var isHalf))
        {
            term = Share(year, number, isHalf);
            return true;
        }

        cursor.At = end;
        term = new DateTerm { Year = year, Precision = DatePrecision.Year, Certainty = DateCertainty.Led };
        return !char.IsAsciiLetterOrDigit(cursor.Next);
    }

    /// <summary>A year in words, where a word leads to it.</summary>
    public static bool Spelled(ref DateCursor cursor, out DateTerm term)
    {
        var start = cursor.At;
        var isYear = EnglishDateNumbers.SpelledYear(ref cursor, out var year) && year % 100 > 0 && DateSurroundings.IsLed(cursor.Text, start, orWeak: false);
        term = new DateTerm { Year = year, Precision = DatePrecision.Year };
        cursor.At = isYear ? cursor.At : start;
        return isYear;
    }

    /// <summary>"Q1 2017", "H2-2019".</summary>
    public static bool Quarter(ref DateCursor cursor, out DateTerm term)
    {
        var start = cursor.At;
        if (QuarterAt(ref cursor, out var number, out var isHalf) && EnglishDateNumbers.YearBehind(ref cursor, out var year))
        {
            term = Share(year, number, isHalf);
            return true;
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    /// <summary>"first quarter of 2024", "second half of this year", "third month of 2021", "first ten days of May", "21st century".</summary>
    public static bool Nth(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        var isDigits = cursor.Digits(2, out var nth, out _);
        if ((isDigits ? EnglishOrdinals.IsSuffix(cursor.Text, cursor.At) && (cursor.At += 2) > 0 : EnglishDateNumbers.Spelled(ref cursor, out nth, out var isOrdinal) && isOrdinal) && nth > 0 && cursor.Gap())
        {
            if (Half(ref cursor, context, nth, out term) || Unit(ref cursor, context, nth, out term))
            {
                return true;
            }
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    /// <summary>"early 2026", "mid-June", "the end of 2025", "beginning of May".</summary>
    public static bool Part(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        cursor.Word(DateWordKind.Part, out var part);
        var isOf = cursor.Then("of") || cursor.Then("in") || cursor.Then("this") || cursor.Then("last") && false;
        cursor.Then("the year");
        if (cursor.Gap() && (EnglishDayReader.MonthFirst(ref cursor, out term) || YearOnly(ref cursor, out term)) && term.Day == 0
            && (term.Year > 0 || !EnglishMonths.IsCommon(cursor.Text, cursor.At - 3)))
        {
            term = term with { Part = (DatePart)part, Certainty = DateCertainty.Sure, Precision = term.Month > 0 ? DatePrecision.Days : DatePrecision.Half };
            return isOf || (DatePart)part is not DatePart.End || term.Year > 0;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>"summer of 2024", "winter 2023".</summary>
    public static bool Season(ref DateCursor cursor, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (cursor.Word(DateWordKind.Season, out var season) && EnglishDateNumbers.YearBehind(ref cursor, out var year))
        {
            term = DateBlocks.SeasonOf(year, season);
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>"the nineties" are those of the twentieth century, unless another is named.</summary>
    public static bool Decade(ref DateCursor cursor, out DateTerm term)
    {
        var isLed = DateSurroundings.IsLed(cursor.Text, cursor.At, orWeak: false);
        cursor.Word(DateWordKind.Decade, out var decade);
        term = DateTerm.Days(new DateOnly(1900 + decade, 1, 1), new DateOnly(1909 + decade, 12, 31), DatePrecision.Decade);
        return isLed && !char.IsAsciiDigit(cursor.Next);
    }

    /// <summary>"fiscal 2023", "fiscal year 2023", "FY2023", "FY 23", "calendar year 2008": the calendar year.</summary>
    public static bool Fiscal(ref DateCursor cursor, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (cursor.Text.AsSpan(start).StartsWith("FY", StringComparison.Ordinal))
        {
            cursor.At += 2;
            cursor.Space();
        }
        else if ((cursor.Is("fiscal") || cursor.Is("calendar")) && (cursor.Then("year") || true))
        {
            cursor.Space();
        }

        if (cursor.At > start && EnglishDateNumbers.Year(ref cursor, out var year))
        {
            term = new DateTerm { Year = year, Precision = DatePrecision.Year };
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>A holiday with a year, or the one nearest to publication; last and next as they say.</summary>
    public static bool Holiday(ref DateCursor cursor, ScanContext context, int shift, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (!char.IsUpper(cursor.Next) && shift == 0 && !DateSurroundings.IsLed(cursor.Text, start, orWeak: true) || Holidays.At(cursor.Text, start) is not { } found)
        {
            return false;
        }

        cursor.At = found.End;
        var isYear = EnglishDateNumbers.YearBehind(ref cursor, out var year);
        if (!isYear && (context.Published is null || DateSurroundings.IsFollowedByName(cursor.Text, cursor.At)))
        {
            cursor.At = start;
            return false;
        }

        var day = Holidays.Day(found.Holiday, isYear ? year : context.Published!.Value.Year);
        day = isYear || (shift < 0 ? day < context.Published : shift <= 0 || day > context.Published) ? day : Holidays.Day(found.Holiday, day.Year + Math.Sign(shift));
        term = DateTerm.Days(day, day, DatePrecision.Day);
        return true;
    }

    /// <summary>The span behind "of": a year, a month, this year, last month.</summary>
    public static bool Of(ref DateCursor cursor, ScanContext context, out (DateOnly From, DateOnly To) span)
    {
        var start = cursor.At;
        span = default;
        if (cursor.Then("of") || cursor.Then("in"))
        {
            cursor.Then("the year");
            cursor.Then("the");
            cursor.Space();
            var isRead = Block(ref cursor, context, out var term) || EnglishDayReader.MonthFirst(ref cursor, out term) || YearOnly(ref cursor, out term);
            if (isRead && term.Day == 0 && term.Bounds(context) is { } bounds)
            {
                span = bounds;
                return true;
            }
        }

        cursor.At = start;
        return false;
    }

    private static bool Block(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        if (cursor.Word(DateWordKind.Shift, out var shift) && cursor.Space() && cursor.Word(DateWordKind.Unit, out var unit) && context.Published is not null)
        {
            return DateBlocks.Block((DateUnit)unit, shift, context, out term);
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    private static bool YearOnly(ref DateCursor cursor, out DateTerm term)
    {
        var isYear = EnglishDateNumbers.Year(ref cursor, out var year);
        term = new DateTerm { Year = year, Precision = DatePrecision.Year };
        return isYear && !char.IsAsciiLetterOrDigit(cursor.Next);
    }

    private static bool Half(ref DateCursor cursor, ScanContext context, int nth, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        var isHalf = nth <= 2 && cursor.Is("half");
        if (isHalf || (nth <= 4 && cursor.Is("quarter")))
        {
            if (EnglishDateNumbers.YearBehind(ref cursor, out var year) || (Of(ref cursor, context, out var span) && span.From.AddYears(1).AddDays(-1) == span.To && (year = span.From.Year) > 0))
            {
                term = Share(year, nth, isHalf);
                return true;
            }
        }

        cursor.At = start;
        return false;
    }

    private static bool Unit(ref DateCursor cursor, ScanContext context, int nth, out DateTerm term)
    {
        if (nth is > 9 and <= LastCentury && cursor.Is("century"))
        {
            term = DateTerm.Days(new DateOnly((nth - 1) * 100, 1, 1), new DateOnly((nth * 100) - 1, 12, 31), DatePrecision.Century);
            return true;
        }

        var isCounted = nth == 1 && EnglishDateNumbers.Count(ref cursor, out var count) && cursor.Space() ? count : 1;
        term = default;
        return cursor.Word(DateWordKind.Unit, out var unit) && Of(ref cursor, context, out var span) && DateBlocks.Nth(span, nth, isCounted, (DateUnit)unit, out term);
    }

    private static bool QuarterAt(ref DateCursor cursor, out int number, out bool isHalf)
    {
        isHalf = cursor.Next is 'H' or 'h';
        number = cursor.After(1) - '0';
        var isRead = (isHalf || cursor.Next is 'Q' or 'q') && number >= 1 && number <= (isHalf ? 2 : 4) && !char.IsAsciiLetterOrDigit(cursor.After(2));
        cursor.At += isRead ? 2 : 0;
        return isRead;
    }

    private static DateTerm Share(int year, int number, bool isHalf)
    {
        var span = isHalf ? DateParts.Year(year, number == 1 ? DatePart.FirstHalf : DatePart.SecondHalf, string.Empty) : DateParts.Quarter(year, number, string.Empty);
        return DateTerm.Days(span.From, span.To, span.Precision);
    }
}
