using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads one English date of any kind, by the word with which it begins.</summary>
internal static class EnglishTermReader
{
    /// <summary>A date, or what may be one end of a range.</summary>
    public static bool ReadPart(ref DateCursor cursor, ScanContext context, out DateTerm term) =>
        Read(ref cursor, context, out term) || EnglishDayReader.Bare(ref cursor, out term);

    public static bool Read(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        if (!Kind(ref cursor, context, out term))
        {
            return false;
        }

        term = EnglishYearTail.Take(ref cursor, start, context, term);
        return true;
    }

    private static bool Kind(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        if (char.IsAsciiDigit(cursor.Next))
        {
            return NumericDateReader.Read(ref cursor, out term) || EnglishDayReader.Read(ref cursor, out term) || EnglishMonthDay.Read(ref cursor, context, out term) || EnglishPeriodReader.Digits(ref cursor, context, out term)
                || EnglishCountedReader.Read(ref cursor, context, out term);
        }

        return cursor.Peek().Kind switch
        {
            DateWordKind.Month => EnglishDayReader.MonthFirst(ref cursor, out term),
            DateWordKind.Weekday or DateWordKind.ShortWeekday => EnglishWeekdayReader.Read(ref cursor, context, out term),
            DateWordKind.Ordinal when EnglishMonthDay.Read(ref cursor, context, out term) => true,
            DateWordKind.Ordinal or DateWordKind.Tens or DateWordKind.Number => EnglishDayReader.DayFirst(ref cursor, out term) || EnglishNthReader.Read(ref cursor, context, out term)
                || EnglishCountedReader.Read(ref cursor, context, out term) || EnglishDecades.Spelled(ref cursor, out term) || EnglishPeriodReader.Spelled(ref cursor, out term),
            DateWordKind.Part => EnglishPartReader.Read(ref cursor, context, out term),
            DateWordKind.Unit => EnglishUnitReader.Read(ref cursor, context, out term),
            DateWordKind.Shift => EnglishRelativeReader.Shifted(ref cursor, context, out term),
            DateWordKind.DayWord => EnglishRelativeReader.DayWord(ref cursor, context, out term),
            DateWordKind.Season => EnglishHolidayReader.Read(ref cursor, context, 0, out term) || EnglishPeriodReader.Season(ref cursor, context, out term),
            DateWordKind.Decade => EnglishPeriodReader.Decade(ref cursor, out term),
            DateWordKind.Holiday => EnglishHolidayReader.Read(ref cursor, context, 0, out term),
            DateWordKind.Begin or DateWordKind.Few => EnglishCountedReader.Read(ref cursor, context, out term) || EnglishPeriodReader.Fiscal(ref cursor, out term) || EnglishRelativeReader.Within(ref cursor, context, out term)
                || EnglishRelativeReader.Rest(ref cursor, context, out term) || EnglishUnitReader.Commencing(ref cursor, context, out term),
            _ => EnglishQuarters.LetterFirst(ref cursor, context, out term),
        };
    }
}
