namespace ClaimCheck.Languages;

/// <summary>English units behind a number that is not one: employees, people, square meters.</summary>
internal static class Plurals
{
    private static readonly string[] s_kept = ["%", "percent", "aircraft", "missing", "celsius", "fahrenheit", "hertz", "li", "mu", "jin", "qing", "ping"];

    private static readonly Lazy<Dictionary<string, string>> s_irregular = new(() =>
        LanguageTable.Rows("plurals.tsv").Where(r => r.Length > 1).DistinctBy(r => r[1], StringComparer.Ordinal).ToDictionary(r => r[1], r => r[0], StringComparer.Ordinal));

    public static string Of(string unit, bool isOne)
    {
        var words = unit.Replace('-', ' ');
        if (isOne || words.Length == 0 || char.IsUpper(words[0]) || Array.IndexOf(s_kept, unit) >= 0)
        {
            return words;
        }

        var per = words.IndexOf(" per ", StringComparison.Ordinal);
        return per > 0 ? Plural(words[..per]) + words[per..] : Plural(words);
    }

    private static string Plural(string noun) =>
        noun == "person" ? "people"
        : noun == "foot" ? "feet"
        : s_irregular.Value.TryGetValue(noun, out var plural) ? plural
        : noun[^1] == 'y' && noun.Length > 1 && !"aeiou".Contains(noun[^2], StringComparison.Ordinal) ? noun[..^1] + "ies"
        : noun[^1] is 's' or 'x' || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es"
        : noun + "s";
}
