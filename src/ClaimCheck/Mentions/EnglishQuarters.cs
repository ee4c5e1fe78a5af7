namespace ClaimCheck.Mentions;

/// <summary>Reads quarters and halves by their letters: Q1 2017, 2019-H2, 1Q25, 2H 2024, Q3 last year.</summary>
internal static class EnglishQuarters
{
    /// <summary>"Q1 2017", "H2-2019", "Q1-Q3 2024", "Q3 of last year".</summary>
    public static bool LetterFirst(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        if (At(ref cursor, out var number, out var isHalf))
        {
            var last = Last(ref cursor, number, isHalf);
            if (YearBehind(ref cursor, context, out var year))
            {
                term = Share(year, number, isHalf);
                term = last > number ? term with { To = Share(year, last, isHalf).To } : term;
                return true;
            }
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    /// <summary>"1Q25", "2H 2024", "3Q of 2023".</summary>
    public static bool DigitFirst(ref DateCursor cursor, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (!cursor.Digits(1, out var number, out _) || cursor.Next is not ('Q' or 'H'))
        {
            cursor.At = start;
            return false;
        }

        var isHalf = cursor.Next == 'H';
        cursor.At++;
        if (number >= 1 && number <= (isHalf ? 2 : 4) && (Glued(ref cursor, out var year) || EnglishDateNumbers.Year(ref cursor, out year) || EnglishDateNumbers.YearBehind(ref cursor, out year)))
        {
            term = Share(year, number, isHalf);
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>The quarter or half whose letter stands here.</summary>
    public static bool At(ref DateCursor cursor, out int number, out bool isHalf)
    {
        isHalf = cursor.Next is 'H' or 'h';
        number = cursor.After(1) - '0';
        var isRead = (isHalf || cursor.Next is 'Q' or 'q') && number >= 1 && number <= (isHalf ? 2 : 4) && !char.IsAsciiLetterOrDigit(cursor.After(2));
        cursor.At += isRead ? 2 : 0;
        return isRead;
    }

    /// <summary>The year behind a quarter, stated or told from publication: 2024, FY25, last year.</summary>
    public static bool YearBehind(ref DateCursor cursor, ScanContext context, out int year)
    {
        var start = cursor.At;
        if (EnglishDateNumbers.YearBehind(ref cursor, out year))
        {
            return true;
        }

        if (context.Published is { } published && EnglishYearTail.Shift(ref cursor) is { } shift)
        {
            year = published.Year + shift;
            return true;
        }

        cursor.At = start;
        return (cursor.Then("of") || true) && cursor.Space() && FiscalYear(ref cursor, out year) || Fail(ref cursor, start);
    }

    /// <summary>"FY2023", "FY 23", "FY25".</summary>
    public static bool FiscalYear(ref DateCursor cursor, out int year)
    {
        var start = cursor.At;
        year = 0;
        if (!cursor.Text[start..].StartsWith("FY", StringComparison.Ordinal))
        {
            return false;
        }

        cursor.At += 2;
        cursor.Space();
        return EnglishDateNumbers.Year(ref cursor, out year) || Glued(ref cursor, out year) || Fail(ref cursor, start);
    }

    public static DateTerm Share(int year, int number, bool isHalf)
    {
        var span = isHalf ? DateParts.Year(year, number == 1 ? DatePart.FirstHalf : DatePart.SecondHalf, string.Empty) : DateParts.Quarter(year, number, string.Empty);
        return DateTerm.Days(span.From, span.To, span.Precision);
    }

    /// <summary>The far end of "Q1-Q3"; 0 without one.</summary>
    private static int Last(ref DateCursor cursor, int number, bool isHalf)
    {
        var start = cursor.At;
        if (!isHalf && EnglishDateRange.Join(ref cursor, isAnd: false) && At(ref cursor, out var last, out var isOther) && !isOther && last > number)
        {
            return last;
        }

        cursor.At = start;
        return 0;
    }

    private static bool Glued(ref DateCursor cursor, out int year)
    {
        var start = cursor.At;
        if (cursor.Digits(2, out year, out var length) && length == 2 && !char.IsAsciiLetterOrDigit(cursor.Next))
        {
            year = EnglishDateNumbers.Full(year);
            return true;
        }

        return Fail(ref cursor, start);
    }

    private static bool Fail(ref DateCursor cursor, int start)
    {
        cursor.At = start;
        return false;
    }
}
