using System.Numerics;
using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>The words of both languages that matter when two statements are laid side by side: function words by what they do,
/// content words by the meanings that exclude each other.</summary>
internal sealed class Vocabulary
{
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

    /// <summary>The longest English phrase at a place in a list of words, with its number of words; 0 when there is none.</summary>
    /// <param name="words">Lower-case words, or their stems.</param>
    /// <param name="at">Where to begin.</param>
    public (VocabularyEntry? Entry, int Words) English(IReadOnlyList<string> words, int at)
    {
        var most = _mostWords.TryGetValue(words[at], out var known) ? Math.Min(known, words.Count - at) : 0;
        for (var count = most; count > 0; count--)
        {
            if (_english.TryGetValue(count == 1 ? words[at] : Joined(words, at, count), out var entry))
            {
                return (entry, count);
            }
        }

        return (null, 0);
    }

    private static string Joined(IReadOnlyList<string> words, int at, int count)
    {
        var joined = words[at];
        for (var i = at + 1; i < at + count; i++)
        {
            joined = string.Concat(joined, " ", words[i]);
        }

        return joined;
    }

    private static TextTable<VocabularyEntry> Table(Dictionary<string, VocabularyEntry> words) =>
        new(words.Select(w => new Phrase<VocabularyEntry>(w.Key, w.Value)));
}
