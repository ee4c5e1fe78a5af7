namespace ClaimCheck.Reading;

/// <summary>Tells Chinese from English by the share of Han letters.</summary>
internal static class LanguageGuess
{
    /// <summary><c>zh</c> where at least a fifth of the words are Chinese (eight Han letters make about five words); null without letters.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        long han = 0;
        long latin = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var letter = TextChars.IsLatin(c);
            latin += letter && !inWord ? 1 : 0;
            han += TextChars.IsHan(c) ? 1 : 0;
            inWord = letter || (inWord && c is '\'' or '’' or '-');
        }

        if (han == 0 && latin == 0)
        {
            return null;
        }

        return han * 5 * 4 >= latin * 8 && han > 0 ? "zh" : "en";
    }
}
