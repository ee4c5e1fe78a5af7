using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads holidays: Christmas 2024, last Easter, Labor Day weekend.</summary>
internal static class EnglishHolidayReader
{
    /// <summary>A holiday with a year, or the one nearest to publication; last and next as they say.</summary>
    public static bool Read(ref DateCursor cursor, ScanContext context, int shift, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (!char.IsUpper(cursor.Next) && shift == 0 && !DateSurroundings.IsLed(cursor.Text, start, orWeak: true) || Holidays.At(cursor.Text, start) is not { } found || IsOther(cursor.Text, start))
        {
            return false;
        }

        cursor.At = found.End;
        var isWeekend = cursor.Then("weekend");
        var isYear = EnglishQuarters.YearBehind(ref cursor, context, out var year);
        isWeekend |= cursor.Then("weekend");
        if (!isYear && (context.Published is null || DateSurroundings.IsFollowedByName(cursor.Text, cursor.At)))
        {
            cursor.At = start;
            return false;
        }

        if ((isYear ? Holidays.Day(found.Holiday, year) : Nearest(found.Holiday, shift, context.Published!.Value)) is not { } day)
        {
            cursor.At = start;
            return false;
        }

        var (from, to) = isWeekend ? Weekend(day) : (day, day);
        term = DateTerm.Days(from, to, isWeekend ? DatePrecision.Days : DatePrecision.Day);
        return true;
    }

    /// <summary>"Orthodox Christmas" and "Persian New Year" are other days; "in the new year" is none.</summary>
    private static bool IsOther(ReadOnlySpan<char> text, int start)
    {
        var word = DateSurroundings.Before(text, start);
        var isPeriod = word is "the" && text[start] is 'n' or 'N' && DateSurroundings.Before(text, start - 4) is "in" or "into" or "In" or "for";
        return isPeriod || (word is not ("At" or "Every" or "Since" or "One" or "That") && DateSurroundings.IsNamed(text, start));
    }

    /// <summary>The day nearest to publication, on the side that "last" or "next" says.</summary>
    private static DateOnly? Nearest(int holiday, int shift, DateOnly published)
    {
        DateOnly? best = null;
        for (var year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (Holidays.Day(holiday, year) is { } day && (shift == 0 || (shift < 0 ? day < published : day > published))
                && (best is not { } known || Math.Abs(day.DayNumber - published.DayNumber) < Math.Abs(known.DayNumber - published.DayNumber)))
            {
                best = day;
            }
        }

        return best;
    }

    /// <summary>The weekend with the holiday that lengthens it.</summary>
    private static (DateOnly From, DateOnly To) Weekend(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Monday or DayOfWeek.Tuesday => (DateBlocks.Monday(day).AddDays(-2), day),
        DayOfWeek.Thursday or DayOfWeek.Friday => (day, DateBlocks.Monday(day).AddDays(6)),
        DayOfWeek.Wednesday => (DateBlocks.Monday(day).AddDays(5), DateBlocks.Monday(day).AddDays(6)),
        _ => (DateBlocks.Monday(day).AddDays(5), DateBlocks.Monday(day).AddDays(6)),
    };
}
