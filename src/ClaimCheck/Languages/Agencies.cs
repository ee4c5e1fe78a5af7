using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>Knows news agencies by their English and Chinese names. Read on first use; thread-safe.</summary>
internal static class Agencies
{
    /// <summary>Shorter names are common words in other cases.</summary>
    private const int ShortName = 5;

    private static readonly Lazy<(string Id, string Name)[]> s_names = new(() =>
        [.. LanguageTable.Rows("agencies.tsv").SelectMany(row => LanguageTable.Words(row[1], row[2]).Select(name => (row[0], name))).OrderByDescending(n => n.Item2.Length).ThenBy(n => n.Item2, StringComparer.Ordinal)]);

    private static readonly Lazy<TextTable<string>> s_shown = new(() =>
        new TextTable<string>(LanguageTable.Rows("agencies.tsv").Select(row => new Phrase<string>(row[0], row[1].Split(',')[0]))));

    /// <summary>The English name to show; the id itself where it is not known.</summary>
    public static string NameOf(string id) => s_shown.Value.TryGetValue(id, out var name) ? name : id;

    /// <summary>The longest name a text in simplified characters begins with, whole words only, and the agency's id; null where there is none.</summary>
    public static (string Id, int Length)? At(ReadOnlySpan<char> text)
    {
        foreach (var (id, name) in s_names.Value)
        {
            var comparison = name.Length < ShortName ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            if (text.StartsWith(name, comparison) && (!char.IsAsciiLetter(name[^1]) || text.Length == name.Length || !char.IsAsciiLetterOrDigit(text[name.Length])))
            {
                return (id, name.Length);
            }
        }

        return null;
    }
}
