using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>The bilingual concept lexicon: the words of both languages that stand for one idea, so that "laid off" meets 裁员.
/// A concept goes by the key of its term: <c>c:</c> and its name.</summary>
internal sealed class ConceptLexicon
{
    private static readonly Lazy<ConceptLexicon> BuiltIn = new(Load);

    private static readonly string[] s_tables = ["concepts.tsv", "concepts-business.tsv", "concepts-society.tsv", "concepts-events.tsv"];

    private readonly EnglishPhrases<string[]> _english;
    private readonly ChineseWords<string[]> _chinese;

    private ConceptLexicon(Dictionary<string, List<string>> english, Dictionary<string, List<string>> chinese) =>
        (_english, _chinese) = (new EnglishPhrases<string[]>([.. Phrases(english)]), new ChineseWords<string[]>([.. Phrases(chinese)]));

    public static ConceptLexicon Default => BuiltIn.Value;

    /// <summary>The concepts of the longest Chinese word that begins the text, with its length; length 0 when none does.</summary>
    public (string[] Concepts, int Length) Chinese(ReadOnlySpan<char> text) => _chinese.At(text) is ({ } concepts, var length) ? (concepts, length) : ([], 0);

    /// <summary>The concepts of the longest English phrase at a place in a row of stems, with its number of words.</summary>
    public (string[] Concepts, int Words) English(WordRow stems, int at) => _english.At(stems, at) is ({ } concepts, var words) ? (concepts, words) : ([], 0);

    /// <summary>The concepts of one English word, by its stem.</summary>
    public string[] EnglishWord(ReadOnlySpan<char> stem) => _english.Of(stem) ?? [];

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

    private static IEnumerable<Phrase<string[]>> Phrases(Dictionary<string, List<string>> words) =>
        words.Select(w => new Phrase<string[]>(w.Key, [.. w.Value]));

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
