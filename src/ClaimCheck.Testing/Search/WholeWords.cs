namespace ClaimCheck.Testing.Search;

/// <summary>Finds words in a text where they are not part of longer ones: 12 does not stand in 312, 1.2 not in 1.25. Chinese has no such borders.</summary>
internal static class WholeWords
{
    private const char FirstHan = '\u2E80';

    public static IEnumerable<TextSpan> Places(string text, string words)
    {
        for (var at = Next(text, words, 0); at >= 0; at = Next(text, words, at + 1))
        {
            var span = new TextSpan(at, at + words.Length);
            if (!IsInside(text, span.Start) && !IsInside(text, span.End))
            {
                yield return span;
            }
        }
    }

    private static int Next(string text, string words, int from) =>
        from >= text.Length ? -1 : text.IndexOf(words, from, StringComparison.Ordinal);

    /// <summary>Whether the border between two characters lies inside a word or a number.</summary>
    private static bool IsInside(string text, int border)
    {
        if (border <= 0 || border >= text.Length)
        {
            return false;
        }

        var (before, after) = (text[border - 1], text[border]);
        return (IsOfWord(before) && IsOfWord(after))
            || (IsPoint(before) && border > 1 && char.IsAsciiDigit(text[border - 2]) && char.IsAsciiDigit(after))
            || (IsPoint(after) && char.IsAsciiDigit(before) && border + 1 < text.Length && char.IsAsciiDigit(text[border + 1]));
    }

    private static bool IsOfWord(char c) => c < FirstHan && char.IsLetterOrDigit(c);

    private static bool IsPoint(char c) => c is '.' or ',';
}
