using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Reads places told by common nouns, of which none lies within another: the railway station, a school.</summary>
internal static class Spots
{
    /// <summary>Words before the noun that say which one: the old railway station.</summary>
    private const int MostBefore = 2;

    private static readonly TextSet Nouns = new(LanguageTable.Rows("filler-words.tsv").First(c => c[0] == "spot")[1].Split(','), ignoreCase: true);

    /// <summary>The noun phrase that begins there and ends in such a noun.</summary>
    public static TextSpan? At(string text, int at, int limit)
    {
        for (var (end, words) = (at, 0); end < limit && words <= MostBefore; end++, words++)
        {
            var start = end;
            while (end < limit && char.IsAsciiLetterLower(text[end]))
            {
                end++;
            }

            if (end == start)
            {
                return null;
            }

            if (Nouns.Contains(text.AsSpan(start, end - start)) && (end >= limit || text[end] != '-') && !Nouns.Contains(Letters.WordBehind(text, end)))
            {
                return new TextSpan(at, end);
            }

            if (end >= limit || text[end] != ' ')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether words end in such a noun.</summary>
    public static bool Is(string words) => Nouns.Contains(words.AsSpan(words.LastIndexOf(' ') + 1)) && char.IsAsciiLetterLower(words[0]);
}
