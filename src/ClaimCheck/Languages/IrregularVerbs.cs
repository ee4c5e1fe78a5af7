using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>English verbs whose past does not show by its ending: took → take.</summary>
internal static class IrregularVerbs
{
    private static readonly FrozenDictionary<string, string> Bases = LanguageTable
        .Lines(typeof(IrregularVerbs).Assembly, "irregular-verbs.tsv")
        .Select(line => line.Split('\t'))
        .SelectMany(cells => cells[1].Split(','), (cells, form) => (Form: form, Base: cells[0]))
        .ToFrozenDictionary(x => x.Form, x => x.Base, StringComparer.Ordinal);

    /// <summary>The verb a lower-case form belongs to, or the word itself.</summary>
    public static string BaseOf(string word) => Bases.GetValueOrDefault(word, word);
}
