namespace ClaimCheck.Mentions;

/// <summary>Reads the day that a way is told from: now, tomorrow, Tuesday, Easter, May 13.</summary>
internal static class EnglishAnchor
{
    /// <summary>Only plain days, so that no chain of them nests.</summary>
    public static bool Read(ref DateCursor cursor, ScanContext context, out DateOnly day)
    {
        day = context.Published ?? default;
        if (context.Published is not null && (cursor.Is("now") || cursor.Is("today")))
        {
            return true;
        }

        cursor.Is("the ");
        var start = cursor.At;
        var isRead = cursor.Peek().Kind switch
        {
            DateWordKind.DayWord => EnglishRelativeReader.DayWord(ref cursor, context, out var term) ? term : default,
            DateWordKind.Weekday => EnglishWeekdayReader.Read(ref cursor, context, out var term) ? term : default,
            DateWordKind.Holiday => EnglishHolidayReader.Read(ref cursor, context, 0, out var term) ? term : default,
            _ => NumericDateReader.Read(ref cursor, out var term) || EnglishDayReader.Read(ref cursor, out term) ? term : default,
        };
        isRead = EnglishYearTail.Take(ref cursor, start, context, isRead);
        var bounds = isRead.Day > 0 || isRead.IsFixed ? isRead.Bounds(context) : null;
        day = bounds?.From ?? default;
        return bounds is not null;
    }
}
