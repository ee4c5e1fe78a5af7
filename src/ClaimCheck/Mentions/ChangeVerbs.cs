using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Knows the words of change: "rose", "cut", "climbed". With one of them, "from … to …" tells a before and an after.</summary>
internal static class ChangeVerbs
{
    private const int MostWords = 9;

    private static readonly TextSet s_words =
        new(LanguageTable.Lines("change-verbs.txt"), ignoreCase: true);

    /// <summary>Whether one stands in the clause before a place, a few words back at most.</summary>
    public static bool StandBefore(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        for (var words = 0; words < MostWords && end > 0; words++)
        {
            while (end > 0 && text[end - 1] is ' ' or '-' or '\'')
            {
                end--;
            }

            var start = end;
            while (start > 0 && (QuantityText.IsLatin(text[start - 1]) || char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '%' or '$' or '.' && start < end && char.IsAsciiDigit(text[start])))
            {
                start--;
            }

            if (start == end || text[end - 1] is '.' or ';' or '\n')
            {
                return false;
            }

            if (s_words.Contains(text.Slice(start, end - start)))
            {
                return true;
            }

            end = start;
        }

        return false;
    }
}
