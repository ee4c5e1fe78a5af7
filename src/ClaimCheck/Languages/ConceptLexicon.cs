using System.Numerics;
using System.Reflection;
using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>The bilingual concept lexicon: the words of both languages that stand for one idea, so that "laid off" meets 裁员.</summary>
internal sealed class ConceptLexicon
{
    private static readonly Lazy<ConceptLexicon> BuiltIn = new(Load);

    private readonly Dictionary<string, Wording[]> _english;
    private readonly TextTable<string[]> _chinese;
    private readonly PhraseLengths _chineseLengths;

    private ConceptLexicon(Dictionary<string, List<Wording>> english, Dictionary<string, List<string>> chinese)
    {
        _english = english.ToDictionary(p => p.Key, p => p.Value.OrderByDescending(x => x.Stems.Length).ToArray(), StringComparer.Ordinal);
        _chinese = new TextTable<string[]>(chinese.Keys.Select(word => new Phrase<string[]>(word, [.. chinese[word]])));
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

    /// <summary>The concepts of the longest English phrase at a place in a list of stems, with its number of words.</summary>
    public (string[] Concepts, int Words) English(IReadOnlyList<string> stems, int at)
    {
        foreach (var phrase in _english.GetValueOrDefault(stems[at], []))
        {
            if (at + phrase.Stems.Length <= stems.Count && Matches(phrase.Stems, stems, at))
            {
                return (phrase.Concepts, phrase.Stems.Length);
            }
        }

        return ([], 0);
    }

    private static bool Matches(string[] phrase, IReadOnlyList<string> stems, int at)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (phrase[i] != stems[at + i])
            {
                return false;
            }
        }

        return true;
    }

    private static ConceptLexicon Load()
    {
        var english = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var chinese = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var concepts = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var line in LanguageTable.Lines(Assembly.GetExecutingAssembly(), "concepts.tsv"))
        {
            var cells = line.Split('\t');
            Add(cells[1], cells[0], concepts, word => string.Join(' ', word.Split(' ').Select(w => EnglishStem.Of(w))));
            Add(cells[2], cells[0], chinese, word => word);
        }

        foreach (var (phrase, ids) in concepts)
        {
            english[phrase] = [.. ids];
        }

        return new ConceptLexicon(ByFirstStem(english), chinese);
    }

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

    private static Dictionary<string, List<Wording>> ByFirstStem(Dictionary<string, string[]> phrases)
    {
        var byFirst = new Dictionary<string, List<Wording>>(StringComparer.Ordinal);
        foreach (var (phrase, concepts) in phrases)
        {
            string[] stems = phrase.Split(' ');
            if (!byFirst.TryGetValue(stems[0], out var list))
            {
                byFirst[stems[0]] = list = [];
            }

            list.Add(new Wording(stems, concepts));
        }

        return byFirst;
    }

    private sealed record Wording(string[] Stems, string[] Concepts);
}
