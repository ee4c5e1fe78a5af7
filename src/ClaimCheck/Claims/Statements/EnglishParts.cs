namespace ClaimCheck.Claims.Statements;

/// <summary>Parts a written English word where a negation or a possessive is joined to it: didn't, Obama's.</summary>
internal static class EnglishParts
{
    public static IEnumerable<TextSpan> Of(string text, TextSpan word)
    {
        var letters = text.AsSpan(word.Start, word.Length);
        var cut = letters.Length > 3 && letters[^1] is 't' or 'T' && letters[^2] is '\'' or '’' && letters[^3] is 'n' or 'N' ? 3
            : letters.Length > 2 && letters[^1] is 's' or 'S' && letters[^2] is '\'' or '’' ? 2
            : 0;
        if (cut == 0)
        {
            return [word];
        }

        return [new TextSpan(word.Start, word.End - cut), new TextSpan(word.End - cut, word.End)];
    }
}
