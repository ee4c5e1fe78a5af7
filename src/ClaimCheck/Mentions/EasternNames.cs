using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Names in Latin letters that begin with the surname: Liu Wenjing, Kim Min-jun, Nguyen Van An.</summary>
internal static class EasternNames
{
    private const int MostSyllables = 2;

    /// <summary>The surname, or null where the name's form does not tell that it comes first.</summary>
    public static string? Surname(string[] words) =>
        words.Length is 2 or 3 && NameTables.EasternSurnames.Contains(words[0]) && (words.Length == 3 || IsHyphenated(words[1]) || Pinyin.IsReading(words[1], MostSyllables)) ? words[0] : null;

    /// <summary>Min-jun: a small letter behind the hyphen.</summary>
    private static bool IsHyphenated(string given) =>
        given.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && at + 1 < given.Length && char.IsAsciiLetterLower(given[at + 1]);
}
