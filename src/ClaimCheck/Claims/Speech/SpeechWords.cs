using System.Collections.Frozen;
using ClaimCheck.Languages;
using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Speech;

/// <summary>The words that tell who says something, by class: <c>Languages/speech.tsv</c>.</summary>
internal static class SpeechWords
{
    private static readonly FrozenDictionary<string, string[]> s_rows = LanguageFile.Rows("speech.tsv").ToFrozenDictionary(c => c[0], c => c, StringComparer.Ordinal);

    /// <summary>The verbs of speech of a language, both tables.</summary>
    public static readonly string[] EnglishVerbs = [.. English("verb").Concat(LanguageFile.Rows("En/speech-verbs.txt").SelectMany(row => row[0].Split(' '))).Except(English("weak")).Except(["asks", "asked"]).Distinct(StringComparer.Ordinal)];

    /// <summary>The Chinese verbs of speech, the longest first.</summary>
    public static readonly string[] ChineseVerbs = [.. Chinese("verb").OrderByDescending(v => v.Length)];

    /// <summary>The English words of a class.</summary>
    public static string[] English(string type) => s_rows[type][1].Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The Chinese words of a class.</summary>
    public static string[] Chinese(string type) => s_rows[type][2].Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The English words of a class, to look up.</summary>
    public static TextSet Set(string type) => new(English(type), ignoreCase: true);
}
