namespace ClaimCheck.Claims.Statements;

/// <summary>Parts a written English word where a negation or a possessive is joined to it: didn't, Obama's.</summary>
internal static class EnglishParts
{
    public static List<TextSpan> Of(string text, List<TextSpan> words)
    {
        var parts = new List<TextSpan>(words.Count);
        foreach (var word in words)
        {
            var cut = Cut(text.AsSpan(word.Start, word.Length));
            parts.Add(word with { End = word.End - cut });
            if (cut > 0)
            {
                parts.Add(word with { Start = word.End - cut });
            }
        }

        return parts;
    }

    /// <summary>How many letters at its end are a part of their own.</summary>
    private static int Cut(ReadOnlySpan<char> letters) =>
        letters.Length > 3 && letters[^1] is 't' or 'T' && letters[^2] is '\'' or '’' && letters[^3] is 'n' or 'N' ? 3
        : letters.Length > 2 && letters[^1] is 's' or 'S' && letters[^2] is '\'' or '’' ? 2
        : 0;
}
