namespace ClaimCheck.Claims.Casualties;

/// <summary>Cuts English into words and marks.</summary>
internal static class EnglishTokens
{
    public static List<Token> Of(string text, TextSpan span)
    {
        var tokens = new List<Token>();
        for (var at = span.Start; at < span.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < span.End && IsPart(text, end, at))
            {
                end++;
            }

            end = Math.Max(end, at + 1);
            tokens.Add(new Token(new TextSpan(at, end), text[at..end].ToLowerInvariant()));
            at = end;
        }

        return tokens;
    }

    /// <summary>How many tokens from one on begin before an end.</summary>
    public static int CountTo(List<Token> tokens, int at, int end)
    {
        var count = 1;
        while (at + count < tokens.Count && tokens[at + count].Span.Start < end)
        {
            count++;
        }

        return count;
    }

    private static bool IsPart(string text, int at, int start) =>
        char.IsLetterOrDigit(text[at])
        || (at > start && text[at] is '-' or '\'' or '’' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));
}
