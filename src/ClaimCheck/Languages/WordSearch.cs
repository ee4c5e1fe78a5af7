namespace ClaimCheck.Languages;

/// <summary>Looks for whole words.</summary>
internal static class WordSearch
{
    /// <summary>Whether the words hold the cue, ignoring case; a cue in Latin letters must stand as a word of its own.</summary>
    public static bool Holds(ReadOnlySpan<char> words, string cue) => IndexOf(words, cue) >= 0;

    /// <summary>Where the cue stands, or −1.</summary>
    public static int IndexOf(ReadOnlySpan<char> words, string cue)
    {
        for (var from = 0; from < words.Length;)
        {
            var found = words[from..].IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return -1;
            }

            var (at, end) = (from + found, from + found + cue.Length);
            if (!char.IsAsciiLetter(cue[0]) || (!IsLetterAt(words, at - 1) && !IsLetterAt(words, end)))
            {
                return at;
            }

            from = end;
        }

        return -1;
    }

    private static bool IsLetterAt(ReadOnlySpan<char> words, int index) =>
        (uint)index < (uint)words.Length && char.IsAsciiLetter(words[index]);
}
