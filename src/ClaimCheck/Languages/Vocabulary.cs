using System.Numerics;
using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>The words of both languages that matter when two statements are laid side by side: function words by what they do,
/// content words by the meanings that exclude each other.</summary>
internal sealed class Vocabulary
{
    private const int ShortWord = 3;

    private static readonly Lazy<Vocabulary> BuiltIn = new(() => new VocabularyReader().Read());

    private readonly TextTable<VocabularyEntry> _english;
    private readonly TextTable<VocabularyEntry> _chinese;
    private readonly PhraseLengths _chineseLengths;
    private readonly TextTable<int> _mostWords;

    public Vocabulary(Dictionary<string, VocabularyEntry> english, Dictionary<string, VocabularyEntry> chinese)
    {
        _english = Table(english);
        _chinese = Table(chinese);
        _chineseLengths = new PhraseLengths(chinese.Keys, fromEnd: false);
        _mostWords = new(english.Keys.Select(k => k.Split(' ')).OrderByDescending(w => w.Length).Select(w => new Phrase<int>(w[0], w.Length)));
    }

    public static Vocabulary Default => BuiltIn.Value;

    /// <summary>The longest Chinese word that begins the text, with its length; length 0 when none does.</summary>
    public (VocabularyEntry? Entry, int Length) Chinese(ReadOnlySpan<char> text)
    {
        for (var lengths = text.IsEmpty ? 0 : _chineseLengths.Of(text[0], text.Length > 1 ? text[1] : '\0'); lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1UL << length);
            if (length <= text.Length && _chinese.TryGetValue(text[..length], out var entry))
            {
                return (entry, length);
            }
        }

        return (null, 0);
    }

    /// <summary>The longest English phrase at a place, with its number of words; 0 when there is none. Words as they stand go before
    /// their stems, unless these make a longer phrase.</summary>
    /// <param name="words">Words by <see cref="PlainWord"/>.</param>
    /// <param name="stems">The stem of each.</param>
    /// <param name="at">Where to begin.</param>
    public (VocabularyEntry? Entry, int Words) English(WordRow words, WordRow stems, int at)
    {
        var (entry, count) = Longest(words, at);
        var (byStem, stemCount) = Longest(stems, at);
        return stemCount > count && !IsShort(byStem, stems[at], stemCount) ? (byStem, stemCount) : (entry, count);
    }

    private (VocabularyEntry? Entry, int Words) Longest(WordRow words, int at)
    {
        for (var count = _mostWords.TryGetValue(words[at], out var most) ? Math.Min(most, words.Count - at) : 0; count > 0; count--)
        {
            if (_english.TryGetValue(words.Phrase(at, count), out var entry))
            {
                return (entry, count);
            }
        }

        return (null, 0);
    }

    /// <summary>A short word of grammar is never bent: "note" is no form of "not".</summary>
    private static bool IsShort(VocabularyEntry? entry, ReadOnlySpan<char> stem, int count) =>
        count == 1 && stem.Length <= ShortWord && entry is { Sort: not WordSort.Content };

    private static TextTable<VocabularyEntry> Table(Dictionary<string, VocabularyEntry> words) =>
        new(words.Select(w => new Phrase<VocabularyEntry>(w.Key, w.Value)));
}
