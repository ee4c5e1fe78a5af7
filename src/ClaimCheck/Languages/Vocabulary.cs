using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>The words of both languages that matter when two statements are laid side by side: function words by what they do,
/// content words by the meanings that exclude each other.</summary>
internal sealed class Vocabulary
{
    private const int ShortWord = 3;

    private static readonly Lazy<Vocabulary> BuiltIn = new(() => new VocabularyReader().Read());

    private readonly EnglishPhrases<VocabularyEntry> _english;
    private readonly ChineseWords<VocabularyEntry> _chinese;

    public Vocabulary(Dictionary<string, VocabularyEntry> english, Dictionary<string, VocabularyEntry> chinese)
    {
        _english = new EnglishPhrases<VocabularyEntry>([.. Phrases(english)]);
        _chinese = new ChineseWords<VocabularyEntry>([.. Phrases(chinese)]);
    }

    public static Vocabulary Default => BuiltIn.Value;

    /// <summary>The longest Chinese word that begins the text, with its length; length 0 when none does.</summary>
    public (VocabularyEntry? Entry, int Length) Chinese(ReadOnlySpan<char> text) => _chinese.At(text);

    /// <summary>The longest English phrase at a place, with its number of words; 0 when there is none. Words as they stand go before
    /// their stems, unless these make a longer phrase.</summary>
    /// <param name="words">Words by <see cref="PlainWord"/>.</param>
    /// <param name="stems">The stem of each.</param>
    /// <param name="at">Where to begin.</param>
    public (VocabularyEntry? Entry, int Words) English(WordRow words, WordRow stems, int at)
    {
        var (entry, count) = _english.At(words, at);
        var (byStem, stemCount) = _english.At(stems, at);
        return stemCount > count && !IsShort(byStem, stems[at], stemCount) ? (byStem, stemCount) : (entry, count);
    }

    /// <summary>A short word of grammar is never bent: "note" is no form of "not".</summary>
    private static bool IsShort(VocabularyEntry? entry, ReadOnlySpan<char> stem, int count) =>
        count == 1 && stem.Length <= ShortWord && entry is { Sort: not WordSort.Content };

    private static IEnumerable<Phrase<VocabularyEntry>> Phrases(Dictionary<string, VocabularyEntry> words) =>
        words.Select(w => new Phrase<VocabularyEntry>(w.Key, w.Value));
}
