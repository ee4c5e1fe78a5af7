using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads a day without its month: the 14th of this month, on the 18th.</summary>
internal static class EnglishMonthDay
{
    private const int LastDay = 31;

    /// <summary>Holes of a golf course are told like days.</summary>
    private const int LastHole = 18;

    private const int GolfReach = 300;

    private static readonly TextSet s_after = new("in at to and or but from with when after before that we he she they it".Split(' '), ignoreCase: true);

    private static readonly string[] s_golf = ["birdie", "bogey", "par ", "golf", "putt", "fairway", "eagle", "hole", "green", " tee"];

    /// <summary>"14th of this month", "3rd of next month", "18th" behind "on the" or "week of the".</summary>
    public static bool Read(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (!EnglishDateNumbers.Day(ref cursor, out var day, out var isOrdinal, out _) || !isOrdinal)
        {
            cursor.At = start;
            return false;
        }

        var end = cursor.At;
        if (cursor.Then("of") && OfMonth(ref cursor, context, day, out term))
        {
            return true;
        }

        cursor.At = end;
        if (context.Published is { } published && IsDay(cursor, start, day) && Nearest(published, day, DateSurroundings.IsAhead(cursor.Text, start - 7)) is { } found)
        {
            term = DateTerm.Days(found, found, DatePrecision.Day);
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool OfMonth(ref DateCursor cursor, ScanContext context, int day, out DateTerm term)
    {
        term = default;
        if (!(cursor.Space() && EnglishNthReader.Block(ref cursor, context, out var month)) && !EnglishNthReader.This(ref cursor, context, out month))
        {
            return false;
        }

        if (month is not { Precision: DatePrecision.Month, From: { } from, To: { } to } || day > to.Day)
        {
            return false;
        }

        term = DateTerm.Days(from.AddDays(day - 1), from.AddDays(day - 1), DatePrecision.Day);
        return true;
    }

    /// <summary>Whether an ordinal behind "on the" or "of the" ends its clause, and counts no holes.</summary>
    private static bool IsDay(DateCursor cursor, int start, int day)
    {
        var text = cursor.Text;
        var lead = DateSurroundings.Before(text, start).Equals("the", StringComparison.OrdinalIgnoreCase) ? DateSurroundings.Before(text, start - 4) : default;
        var isWeek = lead is "of" && DateSurroundings.Before(text, start - 7) is "week" or "Week";
        if (day > LastDay || !(isWeek || lead is "on" or "On") || cursor.Next is '-' or '\'' or '/')
        {
            return false;
        }

        var isFree = !cursor.Space() || s_after.Contains(cursor.Letters());
        return isFree && !(day <= LastHole && IsGolf(text, start));
    }

    private static bool IsGolf(ReadOnlySpan<char> text, int at)
    {
        var from = Math.Max(0, at - GolfReach);
        var near = text.Slice(from, Math.Min(text.Length, at + GolfReach) - from);
        foreach (var word in s_golf)
        {
            if (near.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The day of that number nearest to publication, on or before it unless the sentence looks ahead.</summary>
    private static DateOnly? Nearest(DateOnly published, int day, bool isAhead)
    {
        for (var step = 0; step <= 3; step++)
        {
            var month = new DateOnly(published.Year, published.Month, 1).AddMonths(isAhead ? step : -step);
            if (day <= DateTime.DaysInMonth(month.Year, month.Month) && month.AddDays(day - 1) is var found && (isAhead ? found >= published : found <= published))
            {
                return found;
            }
        }

        return null;
    }
}
