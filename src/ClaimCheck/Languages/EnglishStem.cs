using System.Buffers;
using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>Cuts an English word to a stem that its inflections share: cuts, cutting → cut. A light stemmer after
/// Porter (1980), steps 1a to 1c only: enough to match, not meant for reading.</summary>
internal static class EnglishStem
{
    private const int LongestOnStack = 64;

    private static readonly TextTable<string> s_own = new(LanguageTable.Rows("own-stems.tsv")
        .Select(cells => new Phrase<string>(cells[0], cells[1])));

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Of(ReadOnlySpan<char> word) =>
        Of(word, word.Length <= LongestOnStack ? stackalloc char[word.Length] : new char[word.Length]).ToString();

    /// <summary>The stem, worked out in a room as long as the word, though it may stand elsewhere.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, Span<char> lower)
    {
        word.ToLowerInvariant(lower);
        ReadOnlySpan<char> stem = lower;
        if (stem.EndsWith("'s") || stem.EndsWith("’s"))
        {
            stem = stem[..^2];
        }

        // What keeps its form ends with one of these letters.
        if (stem.Length > 0 && stem[^1] is 'g' or 's' or 'd' or 'e' && s_own.TryGetValue(stem, out var own))
        {
            return own;
        }

        return WithoutVerbEnding(WithoutPlural(stem));
    }

    private static ReadOnlySpan<char> WithoutPlural(ReadOnlySpan<char> word)
    {
        if (word.Length > 4 && word.EndsWith("ies"))
        {
            return string.Concat(word[..^3], "y");
        }

        if (word.Length > 4 && (word.EndsWith("sses") || word.EndsWith("shes") || word.EndsWith("ches") || word.EndsWith("xes")))
        {
            return word[..^2];
        }

        return word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static ReadOnlySpan<char> WithoutVerbEnding(ReadOnlySpan<char> word)
    {
        var cut = word.Length > 5 && word.EndsWith("ing") ? 3 : word.Length > 4 && word.EndsWith("ed") ? 2 : 0;
        var stem = word[..^cut];
        if (cut > 0 && stem.IndexOfAny(Vowels) < 0)
        {
            return word;
        }

        if (cut > 0 && stem.Length > 2 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z'))
        {
            return stem[..^1];
        }

        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }
}
