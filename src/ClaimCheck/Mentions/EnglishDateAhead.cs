using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Tells by what stands behind a number whether a date or a time of day can go on from it: most numbers are told by that to be none.</summary>
internal static class EnglishDateAhead
{
    /// <summary>A date's longest number is a year.</summary>
    private const int YearLength = 4;

    /// <summary>A day's number, a month's, an hour's or a minute's.</summary>
    private const int DayLength = 2;

    private const int LongestGap = 2;

    /// <summary>Words that go on from a number besides the words of dates.</summary>
    private static readonly TextSet s_words = new(
        ["past", "to", "through", "thru", "until", "till", "and", "in", "at", "of", "noon", "midday", "midnight", "hundred", "thousand", "o", "a", "p", "am", "pm", "hours", "hrs", "minute", "minutes"], ignoreCase: true);

    /// <summary>Whether a date or time can begin with the digits that stand there.</summary>
    public static bool Follows(ReadOnlySpan<char> text, int at, int end)
    {
        if (end - at >= YearLength || (at > 0 && text[at - 1] is '\'' or '‘'))
        {
            return end - at <= YearLength;
        }

        var next = end < text.Length ? text[end] : '\0';
        if (next == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        {
            return end - at <= DayLength && FollowsPoint(text, end + 1);
        }

        return char.IsAsciiLetter(next) ? next is 's' or 'S' or 'n' or 'N' or 'r' or 'R' or 't' or 'T' or 'a' or 'A' or 'p' or 'P' or 'Q' or 'H'
            : next is ':' or '/' or '~' or '\'' || FollowsNumber(text, at, end);
    }

    /// <summary>Whether what stands behind a point goes on as a day or a minute does: 12.06.2025, 9.30 a.m., 9.30-11 a.m.; most are decimals.</summary>
    private static bool FollowsPoint(ReadOnlySpan<char> text, int at)
    {
        var end = QuantityText.DigitsEnd(text, at);
        var next = end < text.Length ? text[end] : '\0';
        return end - at <= DayLength
            && (next is 'a' or 'A' or 'p' or 'P' or '~' || (next is '.' or ',' && end + 1 < text.Length && text[end + 1] is ' ' or (>= '0' and <= '9')) || FollowsNumber(text, at, end));
    }

    /// <summary>Whether a date can go on behind "from" or "between": the word that leads to it is followed by a number or a word of dates.</summary>
    public static bool FollowsLead(ReadOnlySpan<char> text, int end)
    {
        var cursor = new DateCursor(text, end);
        cursor.Then("the");
        cursor.Space();
        return char.IsAsciiDigit(cursor.Next) || (cursor.Next is 'Q' or 'q' or 'H' or 'h' && char.IsAsciiDigit(cursor.After(1))) || cursor.Peek().Kind != DateWordKind.None;
    }

    /// <summary>Whether a date or time can go on from the number there, behind the blanks or the hyphen that follow it.</summary>
    public static bool FollowsNumber(ReadOnlySpan<char> text, int start, int end)
    {
        var at = end;
        while (at < text.Length && at - end < LongestGap && text[at] == ' ')
        {
            at++;
        }

        at += at == end && at < text.Length && text[at] == '-' ? 1 : 0;
        if (at == end || at >= text.Length)
        {
            return false;
        }

        return char.IsAsciiLetter(text[at]) ? IsWord(text, start, at, EnglishDateWords.WordEnd(text, at))
            : text[at - 1] == '-' || char.IsAsciiDigit(text[at]) || text[at] is '-' or '~' or '\'' or '‘';
    }

    private static bool IsWord(ReadOnlySpan<char> text, int start, int at, int end)
    {
        var word = text.Slice(at, end - at);
        return DateWords.Of(word).Kind switch
        {
            DateWordKind.Unit => EnglishUnitAhead.FollowsCounted(text, start, end),
            DateWordKind.None => s_words.Contains(word) || word.EndsWith("day"),
            _ => true,
        };
    }
}
