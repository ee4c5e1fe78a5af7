using System.Numerics;
using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>The bilingual concept lexicon: the words of both languages that stand for one idea, so that "laid off" meets 裁员.
/// A concept goes by the key of its term: <c>c:</c> and its name.</summary>
internal sealed class ConceptLexicon
{
    private static readonly Lazy<ConceptLexicon> BuiltIn = new(Load);

    private static readonly string[] s_tables = ["concepts.tsv", "concepts-business.tsv", "concepts-society.tsv", "concepts-events.tsv"];

    private readonly TextTable<string[]> _english;
    private readonly TextTable<int> _mostWords;
    private readonly TextTable<string[]> _chinese;
    private readonly PhraseLengths _chineseLengths;

    private ConceptLexicon(Dictionary<string, List<string>> english, Dictionary<string, List<string>> chinese)
    {
        (_english, _chinese) = (TableOf(english), TableOf(chinese));
        _mostWords = new TextTable<int>(english.Keys.Select(k => k.Split(' ')).OrderByDescending(w => w.Length).Select(w => new Phrase<int>(w[0], w.Length)));
        _chineseLengths = new PhraseLengths(chinese.Keys, fromEnd: false);
    }

    public static ConceptLexicon Default => BuiltIn.Value;

    /// <summary>The concepts of the longest Chinese word that begins the text, with its length; length 0 when none does.</summary>
    public (string[] Concepts, int Length) Chinese(ReadOnlySpan<char> text)
    {
        for (var lengths = text.Length > 0 ? _chineseLengths.Of(text[0], text.Length > 1 ? text[1] : '\0') : 0; lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1UL << length);
            if (length <= text.Length && _chinese.TryGetValue(text[..length], out var concepts))
            {
                return (concepts, length);
            }
        }

        return ([], 0);
    }

    /// <summary>The concepts of the longest English phrase at a place in a row of stems, with its number of words.</summary>
    public (string[] Concepts, int Words) English(WordRow stems, int at)
    {
        for (var count = _mostWords.TryGetValue(stems[at], out var most) ? Math.Min(most, stems.Count - at) : 0; count > 0; count--)
        {
            if (_english.TryGetValue(stems.Phrase(at, count), out var concepts))
            {
                return (concepts, count);
            }
        }

        return ([], 0);
    }

    /// <summary>The concepts of one English word, by its stem.</summary>
    public string[] EnglishWord(ReadOnlySpan<char> stem) => _english.TryGetValue(stem, out var concepts) ? concepts : [];

    private static ConceptLexicon Load()
    {
        var english = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var chinese = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var cells in s_tables.SelectMany(LanguageTable.Rows))
        {
            Add(cells[1], "c:" + cells[0], english, word => string.Join(' ', word.Split(' ').Select(w => EnglishStem.Of(w))));
            Add(cells[2], "c:" + cells[0], chinese, word => word);
        }

        return new ConceptLexicon(english, chinese);
    }

    private static TextTable<string[]> TableOf(Dictionary<string, List<string>> words) =>
        new(words.Select(w => new Phrase<string[]>(w.Key, [.. w.Value])));

    private static void Add(string cell, string concept, Dictionary<string, List<string>> into, Func<string, string> form)
    {
        foreach (var word in cell.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var key = form(word.Trim());
            if (!into.TryGetValue(key, out var ids))
            {
                into[key] = ids = [];
            }

            if (!ids.Contains(concept))
            {
                ids.Add(concept);
            }
        }
    }
}
