namespace ClaimCheck.Claims.Casualties;

/// <summary>Cuts English into words and marks.</summary>
internal static class EnglishTokens
{
    /// <summary>No phrase of the tables is longer.</summary>
    public const int LongestPhrase = 64;

    /// <summary>A word takes about so many characters of a text.</summary>
    private const int Usual = 5;

    public static List<Token> Of(string text, TextSpan span)
    {
        var tokens = new List<Token>((span.Length / Usual) + 1);
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
            tokens.Add(new Token(new TextSpan(at, end), Lower(text.AsSpan(at, end - at))));
            at = end;
        }

        return tokens;
    }

    /// <summary>Tokens with blanks between them, in the room given; cut off where that ends.</summary>
    public static ReadOnlySpan<char> Join(List<Token> tokens, int at, int count, Span<char> room)
    {
        var end = 0;
        for (var i = at; i < at + count && end < room.Length; i++)
        {
            if (i > at)
            {
                room[end++] = ' ';
            }

            var word = tokens[i].Lower.AsSpan(0, Math.Min(tokens[i].Lower.Length, room.Length - end));
            word.CopyTo(room[end..]);
            end += word.Length;
        }

        return room[..end];
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

    private static string Lower(ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length <= LongestPhrase ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(lower);
        return lower.ToString();
    }

    private static bool IsPart(string text, int at, int start) =>
        char.IsLetterOrDigit(text[at])
        || (at > start && text[at] is '-' or '\'' or '’' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));
}
