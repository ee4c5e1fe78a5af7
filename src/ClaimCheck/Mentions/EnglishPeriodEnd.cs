using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads spans by their length and end, as accounts tell them: the six months ended March 31, the three months to June, the year ended 31 December 2024.</summary>
internal static class EnglishPeriodEnd
{
    private static readonly string[] s_ends = ["ended", "ending", "to the end of", "to end-", "to", "through", "up to"];

    public static bool Read(ref DateCursor cursor, ScanContext context, DateSteps steps, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (Ends(ref cursor) is { } word && (steps.Days == 0 || word is "ended" or "ending") && (cursor.Then("on") || true) && (cursor.Then("the") || true) && cursor.Space() && End(ref cursor, context, word == "ended") is { } end && steps.Back.From(end.AddDays(1)) is { } first && first < end)
        {
            term = DateTerm.Days(first, end, DatePrecision.Quarter);
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static string? Ends(ref DateCursor cursor)
    {
        foreach (var word in s_ends)
        {
            if (cursor.Then(word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The last day of a month or the day itself; what "ended" lies before publication.</summary>
    private static DateOnly? End(ref DateCursor cursor, ScanContext context, bool isPast)
    {
        var start = cursor.At;
        if (!EnglishDayReader.Read(ref cursor, out var term) && !EnglishDayReader.MonthFirst(ref cursor, out term))
        {
            return null;
        }

        term = EnglishYearTail.Take(ref cursor, start, context, term);
        if (term.Month == 0 || EnglishMonths.IsCommon(cursor.Text, start) || term.Bounds(context) is not { } bounds)
        {
            return null;
        }

        return isPast && term.Year == 0 && bounds.To > context.Published ? bounds.To.AddYears(-1) : bounds.To;
    }
}
