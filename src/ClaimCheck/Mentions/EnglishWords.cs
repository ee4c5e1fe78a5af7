namespace ClaimCheck.Mentions;

/// <summary>Steps over English words.</summary>
internal static class EnglishWords
{
    /// <summary>The run of letters that begins at a place; empty when none does.</summary>
    public static TextSpan WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return new TextSpan(at, end);
    }

    /// <summary>Start of the next word behind one space or hyphen; the text's end when something else stands between.</summary>
    public static int NextWord(string text, int end) =>
        end + 1 < text.Length && text[end] is ' ' or '-' or '\u00a0' && char.IsAsciiLetter(text[end + 1]) ? end + 1 : text.Length;
}
