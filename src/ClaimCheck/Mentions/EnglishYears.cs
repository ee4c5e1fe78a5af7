namespace ClaimCheck.Mentions;

/// <summary>Judges whether four digits are a year.</summary>
internal static class EnglishYears
{
    /// <summary>Whether the words beside a bare year say so, or it opens a line of a chronology.</summary>
    public static bool IsCertain(ReadOnlySpan<char> text, int start, int end)
    {
        if (end < text.Length && (text[end] is '-' or '年' or '/' || char.IsLetter(text[end])))
        {
            return false;
        }

        var at = start > 0 && text[start - 1] == ' ' ? start - 1 : start;
        var mark = at > 0 ? text[at - 1] : '\n';
        return mark is '(' or ',' || DateSurroundings.IsLed(text, start, orWeak: true)
            || (mark == '\n' && (end == text.Length || text[end..].TrimStart(' ').StartsWith("- ")));
    }
}
