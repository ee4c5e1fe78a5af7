using System.Collections.Frozen;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Tells English plurals from other words and gives their singular: families → family, fishermen → fisherman, MPs → MP, F-16s → F-16.</summary>
internal static class EnglishPlural
{
    private const string None = "-";

    private static readonly Lazy<FrozenDictionary<string, string>> s_words =
        new(() => QuantityData.Rows("En.plurals").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase));

    /// <summary>Irregular endings of compounds: gunmen, spokeswomen, townspeople.</summary>
    private static readonly (string Plural, string Singular)[] s_endings =
        [("men", "man"), ("women", "woman"), ("people", "person"), ("children", "child"), ("wives", "wife"), ("sheep", "sheep"), ("craft", "craft"), ("fish", "fish")];

    /// <summary>The singular of a plural; null when the word is none.</summary>
    public static string? SingularOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
        {
            return null;
        }

        if (s_words.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var listed))
        {
            return listed == None ? null : listed;
        }

        return word[^1] == 's' ? Regular(word) : Compound(word);
    }

    /// <summary>Whether a word of letters and digits is the plural of an abbreviation or a model: MPs, 737s.</summary>
    public static bool IsOfCode(ReadOnlySpan<char> word) =>
        word.Length >= 3 && word[^1] == 's' && !char.IsAsciiLetterLower(word[^2]) && (char.IsAsciiDigit(word[^2]) || char.IsAsciiLetterUpper(word[^3]));

    private static string? Compound(ReadOnlySpan<char> word)
    {
        foreach (var (plural, singular) in s_endings)
        {
            if (word.Length >= plural.Length + 3 && word.EndsWith(plural, StringComparison.OrdinalIgnoreCase) && !(plural.Length == 3 && word[^4] is 'o' or 'e'))
            {
                return string.Concat(word[..^plural.Length], singular);
            }
        }

        return null;
    }

    private static string? Regular(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word[^2] is 's' or 'u' or 'i' or '\'')
        {
            return IsOfCode(word) ? word[..^1].ToString() : null;
        }

        return Ends(word, "ies") && word.Length > 4 ? string.Concat(word[..^3], "y")
            : Ends(word, "ches") || Ends(word, "shes") || Ends(word, "sses") || Ends(word, "xes") || IsLatinate(word) ? word[..^2].ToString()
            : word[..^1].ToString();
    }

    /// <summary>Words in -us double nothing (viruses), but houses and causes keep their e.</summary>
    private static bool IsLatinate(ReadOnlySpan<char> word) => Ends(word, "uses") && word.Length > 6 && word[^5] is not ('a' or 'o' or 'c' or 'f' or 'b');

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
