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
        if (char.IsAsciiDigit(cursor.Next))
        {
            return NumericDateReader.Read(ref cursor, out term) || EnglishDayReader.Read(ref cursor, out term) || EnglishPeriodReader.Digits(ref cursor, context, out term)
                || EnglishRelativeReader.Counted(ref cursor, context, out term);
        }

        return cursor.Peek().Kind switch
        {
            DateWordKind.Month => EnglishDayReader.MonthFirst(ref cursor, out term),
            DateWordKind.Weekday or DateWordKind.ShortWeekday => EnglishWeekdayReader.Read(ref cursor, context, out term),
            DateWordKind.Ordinal or DateWordKind.Tens or DateWordKind.Number => EnglishDayReader.DayFirst(ref cursor, out term) || EnglishPeriodReader.Nth(ref cursor, context, out term)
                || EnglishRelativeReader.Counted(ref cursor, context, out term) || EnglishPeriodReader.Spelled(ref cursor, out term),
            DateWordKind.Part => EnglishPeriodReader.Part(ref cursor, context, out term),
            DateWordKind.Unit => EnglishRelativeReader.Unit(ref cursor, context, out term),
            DateWordKind.Shift => EnglishRelativeReader.Shifted(ref cursor, context, out term),
            DateWordKind.DayWord => EnglishRelativeReader.DayWord(ref cursor, context, out term),
            DateWordKind.Season => EnglishPeriodReader.Season(ref cursor, out term),
            DateWordKind.Decade => EnglishPeriodReader.Decade(ref cursor, out term),
            DateWordKind.Holiday => EnglishPeriodReader.Holiday(ref cursor, context, 0, out term),
            DateWordKind.Begin or DateWordKind.Few => EnglishRelativeReader.Counted(ref cursor, context, out term) || EnglishPeriodReader.Fiscal(ref cursor, out term) || EnglishRelativeReader.Within(ref cursor, context, out term),
            _ => EnglishPeriodReader.Quarter(ref cursor, out term),
        };
    }
}
