using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>English verbs whose past does not show by its ending: took → take.</summary>
internal static class IrregularVerbs
{
    private static readonly TextTable<string> Bases = new(LanguageTable.Rows("irregular-verbs.tsv")
        .SelectMany(cells => cells[1].Split(','), (cells, form) => new Phrase<string>(form, cells[0])));

    /// <summary>The verb a lower-case form belongs to, or the word itself.</summary>
    public static ReadOnlySpan<char> BaseOf(ReadOnlySpan<char> word) => Bases.TryGetValue(word, out var found) ? found : word;
}
