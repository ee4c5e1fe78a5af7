using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>The bilingual concept lexicon: the words of both languages that stand for one idea, so that "laid off" meets 裁员.
/// A concept goes by the key of its term: <c>c:</c> and its name.</summary>
/// <remarks>The two languages are read apart, each when it is first asked for: they are the largest tables of the library, and most of what a first check waits for.</remarks>
internal sealed class ConceptLexicon
{
    private const int EnglishCell = 1;
    private const int ChineseCell = 2;

    private static readonly string[] s_tables = ["concepts.tsv", "concepts-business.tsv", "concepts-society.tsv", "concepts-events.tsv"];

    private readonly Lazy<EnglishPhrases<string[]>> _english = new(() => new EnglishPhrases<string[]>(Phrases(EnglishCell, StemmedOf)));
    private readonly Lazy<ChineseWords<string[]>> _chinese = new(() => new ChineseWords<string[]>(Phrases(ChineseCell, word => word.ToString())));

    private delegate string Form(ReadOnlySpan<char> word);

    public static ConceptLexicon Default { get; } = new();

    /// <summary>The concepts of the longest Chinese word that begins the text, with its length; length 0 when none does.</summary>
    public (string[] Concepts, int Length) Chinese(ReadOnlySpan<char> text) => _chinese.Value.At(text) is ({ } concepts, var length) ? (concepts, length) : ([], 0);

    /// <summary>The concepts of the longest English phrase at a place in a row of stems, with its number of words.</summary>
    public (string[] Concepts, int Words) English(WordRow stems, int at) => _english.Value.At(stems, at) is ({ } concepts, var words) ? (concepts, words) : ([], 0);

    /// <summary>The concepts of one English word, by its stem.</summary>
    public string[] EnglishWord(ReadOnlySpan<char> stem) => _english.Value.Of(stem) ?? [];

    /// <summary>The words in a cell of every table with their concepts, in the order of the tables. Words of one concept alone share its array.</summary>
    private static List<Phrase<string[]>> Phrases(int cell, Form form)
    {
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var table in s_tables)
        {
            foreach (var cells in LanguageTable.Rows(table))
            {
                Add(cells[cell], ["c:" + cells[0]], words, form);
            }
        }

        var phrases = new List<Phrase<string[]>>(words.Count);
        foreach (var (word, concepts) in words)
        {
            phrases.Add(new Phrase<string[]>(word, concepts));
        }

        return phrases;
    }

    private static void Add(ReadOnlySpan<char> cell, string[] concept, Dictionary<string, string[]> words, Form form)
    {
        while (!cell.IsEmpty)
        {
            var comma = cell.IndexOf(',');
            var word = (comma < 0 ? cell : cell[..comma]).Trim();
            cell = comma < 0 ? [] : cell[(comma + 1)..];
            if (!word.IsEmpty)
            {
                var key = form(word);
                words[key] = !words.TryGetValue(key, out var known) ? concept : Array.IndexOf(known, concept[0]) < 0 ? [.. known, .. concept] : known;
            }
        }
    }

    /// <summary>A phrase with each word cut to its stem.</summary>
    private static string StemmedOf(ReadOnlySpan<char> phrase)
    {
        if (!phrase.Contains(' '))
        {
            return EnglishStem.Of(phrase);
        }

        var stemmed = new System.Text.StringBuilder(phrase.Length);
        foreach (var range in phrase.Split(' '))
        {
            stemmed.Append(stemmed.Length > 0 ? " " : "").Append(EnglishStem.Of(phrase[range]));
        }

        return stemmed.ToString();
    }
}
