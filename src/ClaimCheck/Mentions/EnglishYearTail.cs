namespace ClaimCheck.Mentions;

/// <summary>Reads the year that is told from publication behind a month or day (May last year, June 3 of this year), and takes the coming one where the sentence looks ahead.</summary>
internal static class EnglishYearTail
{
    private const int HalfYear = 183;

    /// <summary>The term with the year told behind it, or as it was.</summary>
    public static DateTerm Take(ref DateCursor cursor, int start, ScanContext context, DateTerm term)
    {
        if (term.IsFixed || term.Month == 0 || term.Year > 0 || term.Anchor is not null || context.Published is not { } published)
        {
            return term;
        }

        var isCommon = term.Day == 0 && EnglishMonths.IsCommon(cursor.Text, start);
        if (!isCommon && term.Certainty != DateCertainty.Part && Shift(ref cursor) is { } shift)
        {
            return term with { Year = published.Year + shift, Certainty = DateCertainty.Sure };
        }

        return IsComing(cursor.Text, start, term, published, context) ? term with { Year = published.Year + 1 } : term;
    }

    /// <summary>" last year", " of this year", " of next year"; null without one.</summary>
    public static int? Shift(ref DateCursor cursor)
    {
        var start = cursor.At;
        var isOf = cursor.Then("of") || cursor.Then("in");
        if (cursor.Space() && cursor.Word(DateWordKind.Shift, out var shift) && cursor.Then("year") && cursor.Next is not ('\'' or '-')
            && (isOf || !DateSurroundings.Before(cursor.Text, cursor.At - 5).Equals("following", StringComparison.OrdinalIgnoreCase)))
        {
            return shift;
        }

        cursor.At = start;
        return null;
    }

    /// <summary>"Will open on January 15", told in November.</summary>
    private static bool IsComing(ReadOnlySpan<char> text, int start, DateTerm term, DateOnly published, ScanContext context)
    {
        if (!DateSurroundings.IsAhead(text, start) || DateSurroundings.Before(text, start) is "since")
        {
            return false;
        }

        return term.Bounds(context) is { } bounds && bounds.From < published.AddDays(-HalfYear) && (term with { Year = published.Year + 1 }).Bounds(context) is not null;
    }
}
