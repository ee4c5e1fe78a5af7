namespace ClaimCheck.Languages;

/// <summary>Puts the vocabulary together from its tables.</summary>
internal sealed class VocabularyReader
{
    private readonly Dictionary<string, (WordSort Sort, List<Meaning> Meanings)> _english = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (WordSort Sort, List<Meaning> Meanings)> _chinese = new(StringComparer.Ordinal);

    public Vocabulary Read()
    {
        foreach (var cells in Rows("statement-words.tsv"))
        {
            var sort = cells[0] == "plain" ? WordSort.Content : Enum.Parse<WordSort>(cells[0], ignoreCase: true);
            Add(cells[1], cells[2], sort, null);
        }

        foreach (var cells in Rows("antonyms.tsv"))
        {
            Add(cells[1], cells[2], WordSort.Content, new Meaning(cells[0], "+"));
            Add(cells[3], cells[4], WordSort.Content, new Meaning(cells[0], "-"));
        }

        foreach (var (meaning, cells) in ClassRows())
        {
            Add(cells[0], cells[1], WordSort.Content, meaning, isName: meaning.Class == Contrasts.Country);
        }

        return new Vocabulary(Entries(_english), Entries(_chinese));
    }

    /// <summary>The members of classes, with their words and with what they lie within.</summary>
    public static IEnumerable<(Meaning Meaning, string[] Cells)> ClassRows()
    {
        foreach (var cells in Rows("classes.tsv"))
        {
            yield return (new Meaning(cells[0], cells[1]), cells[2..]);
        }

        foreach (var cells in Rows("countries.tsv"))
        {
            yield return (new Meaning(Contrasts.Country, cells[0]), cells[1..]);
        }
    }

    private static IEnumerable<string[]> Rows(string table) =>
        LanguageTable.Rows(table);

    private static Dictionary<string, VocabularyEntry> Entries(Dictionary<string, (WordSort Sort, List<Meaning> Meanings)> words) =>
        words.ToDictionary(
            p => p.Key,
            p => new VocabularyEntry(KeyOf(p.Key, p.Value.Meanings), p.Value.Sort, p.Value.Meanings.ToSequence()),
            StringComparer.Ordinal);

    /// <summary>A word of one meaning goes by it; others go by themselves.</summary>
    private static string KeyOf(string word, List<Meaning> meanings) =>
        meanings.Count == 1 ? $"m:{meanings[0].Class}:{meanings[0].Member}" : "w:" + word;

    private void Add(string english, string chinese, WordSort sort, Meaning? meaning, bool isName = false)
    {
        foreach (var word in english.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(_english, word.ToLowerInvariant(), sort, meaning);
            Add(_english, isName ? word.ToLowerInvariant() + "s" : string.Join(' ', word.Split(' ').Select(w => EnglishStem.Of(w))), sort, meaning);
        }

        foreach (var word in chinese.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(_chinese, word, sort, meaning);
        }
    }

    /// <summary>What a word does is settled by the first table that has it; meanings add up.</summary>
    private static void Add(Dictionary<string, (WordSort Sort, List<Meaning> Meanings)> words, string word, WordSort sort, Meaning? meaning)
    {
        if (!words.TryGetValue(word, out var known))
        {
            words[word] = known = (sort, []);
        }

        if (meaning is { } one && !known.Meanings.Contains(one))
        {
            known.Meanings.Add(one);
        }
    }
}
