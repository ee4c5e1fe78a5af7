namespace ClaimCheck.Mentions;

/// <summary>Tells by one look whether an English word can begin a date or a time of day.</summary>
internal static class EnglishDateWords
{
    private static readonly string[] s_clockWords = ["noon", "midday", "midnight", "half", "quarter"];

    /// <summary>The index behind the letters that stand at a place.</summary>
    public static int WordEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>A word of dates, a word of clocks or what begins with one, or a letter alone: a, Q2, H1.</summary>
    public static bool CanBegin(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 || DateWords.Of(word).Kind != DateWordKind.None)
        {
            return true;
        }

        foreach (var clock in s_clockWords)
        {
            if (word.StartsWith(clock, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
