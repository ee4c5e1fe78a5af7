namespace ClaimCheck.Mentions;

/// <summary>Tells by one look whether an English word can begin a date or a time of day.</summary>
internal static class EnglishDateWords
{
    private static readonly string[] s_clockWords = ["noon", "midday", "midnight", "half", "quarter"];

    /// <summary>Words of times of day that no date has.</summary>
    public static IReadOnlyList<string> ClockWords => s_clockWords;

    /// <summary>The index behind the letters that stand at a place.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>A word of dates, a word of clocks or what begins with one, or the letter of a quarter or half: Q2, H1.</summary>
    public static bool CanBegin(ReadOnlySpan<char> text, int at, int end)
    {
        var kind = DateWords.Of(text.Slice(at, end - at)).Kind;
        if (kind != DateWordKind.None)
        {
            return kind switch
            {
                DateWordKind.Number or DateWordKind.Tens => EnglishDateAhead.FollowsNumber(text, at, end),
                DateWordKind.Unit => EnglishUnitAhead.Follows(text, at, end),
                DateWordKind.Holiday => Holidays.At(text, at) is not null,
                DateWordKind.Begin when IsArticle(text, at, end) => EnglishUnitAhead.FollowsArticle(text, at, end),
                DateWordKind.Begin when IsLead(text, at, end) => EnglishDateAhead.FollowsLead(text, end),
                _ => true,
            };
        }

        return end == at + 1
            ? text[at] is 'Q' or 'q' or 'H' or 'h' && end < text.Length && char.IsAsciiDigit(text[end])
            : text[at] is 'n' or 'N' or 'm' or 'M' or 'h' or 'H' or 'q' or 'Q' && IsClock(text, at);
    }

    private static bool IsArticle(ReadOnlySpan<char> text, int at, int end) => text[at] is 'a' or 'A' && (end == at + 1 || (end == at + 2 && text[at + 1] is 'n' or 'N'));

    /// <summary>Whether the word leads to the first end of a range.</summary>
    private static bool IsLead(ReadOnlySpan<char> text, int at, int end) =>
        text.Slice(at, end - at) is { Length: 4 or 7 } word && (word.Equals("from", StringComparison.OrdinalIgnoreCase) || word.Equals("between", StringComparison.OrdinalIgnoreCase));

    private static bool IsClock(ReadOnlySpan<char> text, int at)
    {
        foreach (var word in s_clockWords)
        {
            if (QuantityText.HasAnyCase(text, at, word))
            {
                return true;
            }
        }

        return false;
    }
}
