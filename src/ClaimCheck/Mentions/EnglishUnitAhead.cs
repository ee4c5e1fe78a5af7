using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Tells by what stands behind a unit of time whether a date goes on from it: most years and days are only counted.</summary>
internal static class EnglishUnitAhead
{
    /// <summary>Of the words that begin as "weeks" does, weekends and working weeks are longer: they tell by what stands before them.</summary>
    private const int LongestWeek = 5;

    /// <summary>What follows a unit that begins a date: the day before yesterday, the year ended 31 March, year to date, year end, a quarter past nine.</summary>
    private static readonly TextSet s_behind = new(["before", "after", "ended", "ending", "to", "through", "up", "end", "past"], ignoreCase: true);

    /// <summary>What follows a week besides.</summary>
    private static readonly TextSet s_behindWeek = new(["of", "beginning", "starting", "commencing"], ignoreCase: true);

    /// <summary>What follows so many units: two days ago, a year and a half later, 2 weeks starting May 20th, the 26 day of June.</summary>
    private static readonly TextSet s_behindCounted = new(
        ["ago", "later", "earlier", "from", "before", "after", "since", "and", "starting", "beginning", "commencing", "ended", "ending", "to", "through", "up", "past", "of"], ignoreCase: true);

    /// <summary>Whether a date can begin with the unit that stands there.</summary>
    public static bool Follows(ReadOnlySpan<char> text, int at, int end)
    {
        var isWeek = text[at] is 'w' or 'W';
        if (isWeek && end - at > LongestWeek)
        {
            return true;
        }

        var cursor = new DateCursor(text, end);
        return cursor.Is("-end")
            || (cursor.Space() && (s_behind.Contains(cursor.Letters()) || (isWeek && (char.IsAsciiDigit(cursor.Next) || s_behindWeek.Contains(cursor.Letters())))));
    }

    /// <summary>Whether a date can begin with the article that stands there: a year ago, a few days later, a quarter past nine, a three in the afternoon.</summary>
    public static bool FollowsArticle(ReadOnlySpan<char> text, int at, int end)
    {
        var cursor = new DateCursor(text, end);
        return cursor.Gap() && cursor.Peek().Kind switch
        {
            DateWordKind.Unit => FollowsCounted(text, at, cursor.At + cursor.Letters().Length),
            DateWordKind.Few or DateWordKind.Begin or DateWordKind.Number or DateWordKind.Tens => true,
            _ => false,
        };
    }

    /// <summary>Whether a date goes on behind so many units; any may that stands behind "in".</summary>
    public static bool FollowsCounted(ReadOnlySpan<char> text, int start, int end)
    {
        var cursor = new DateCursor(text, end);
        cursor.Take(',');
        return (cursor.Space() && (char.IsAsciiDigit(cursor.Next) || s_behindCounted.Contains(cursor.Letters()) || cursor.Peek().Kind is DateWordKind.Number or DateWordKind.Tens or DateWordKind.Few or DateWordKind.Begin))
            || DateSurroundings.Before(text, start).Equals("in", StringComparison.OrdinalIgnoreCase);
    }
}
