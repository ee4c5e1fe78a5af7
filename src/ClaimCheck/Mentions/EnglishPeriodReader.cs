using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads spans of the calendar that begin with their number or their season: 2019 H2, the 1990s, a bare year, summer of 2024, fiscal 2023.</summary>
internal static class EnglishPeriodReader
{
    /// <summary>What begins with digits: "1990s", "2017-Q1", "1Q25", "3rd week of May", "21st century", a bare year.</summary>
    public static bool Digits(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        if (EnglishDecades.Digits(ref cursor, isLed: true, out term) || EnglishQuarters.DigitFirst(ref cursor, out term))
        {
            return true;
        }

        if (EnglishDateNumbers.Apostrophe(ref cursor, out var year))
        {
            term = new DateTerm { Year = year, Precision = DatePrecision.Year };
            return true;
        }

        if (!EnglishDateNumbers.Year(ref cursor, out year))
        {
            return EnglishNthReader.Read(ref cursor, context, out term);
        }

        var end = cursor.At;
        if ((cursor.Gap() || cursor.Next is 'Q' or 'H') && EnglishQuarters.At(ref cursor, out var number, out var isHalf))
        {
            term = EnglishQuarters.Share(year, number, isHalf);
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

    /// <summary>"summer of 2024", "winter 2023", "the winter of 2025-26", "spring this year".</summary>
    public static bool Season(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (cursor.Word(DateWordKind.Season, out var season) && EnglishQuarters.YearBehind(ref cursor, context, out var year))
        {
            var isPair = season == 3 && EnglishYearPairs.Short(ref cursor, new DateTerm { Year = year }, out _);
            term = DateBlocks.SeasonOf(isPair ? year + 1 : year, season);
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>"the nineties", behind a word that leads to a date.</summary>
    public static bool Decade(ref DateCursor cursor, out DateTerm term)
    {
        var isLed = DateSurroundings.IsLed(cursor.Text, cursor.At, orWeak: false);
        return EnglishDecades.Words(ref cursor, out term) && isLed;
    }

    /// <summary>"fiscal 2023", "fiscal year 2023", "FY2023", "FY 23", "calendar year 2008": the calendar year.</summary>
    public static bool Fiscal(ref DateCursor cursor, out DateTerm term)
    {
        var start = cursor.At;
        var isYear = EnglishQuarters.FiscalYear(ref cursor, out var year);
        if (!isYear && (cursor.Is("fiscal") || cursor.Is("calendar")) && (cursor.Then("year") || true))
        {
            isYear = cursor.Space() && EnglishDateNumbers.Year(ref cursor, out year);
        }

        term = new DateTerm { Year = year, Precision = DatePrecision.Year };
        cursor.At = isYear ? cursor.At : start;
        return isYear;
    }
}
