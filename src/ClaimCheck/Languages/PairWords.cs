using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>Words that tell of what two claims speak before they are compared, by class.</summary>
internal static class PairWords
{
    private static readonly FrozenDictionary<string, string[]> Rows = LanguageTable.Rows("pair-words.tsv")
        .ToFrozenDictionary(c => c[0], c => c[1].Split(','), StringComparer.Ordinal);

    /// <summary>The words of a class.</summary>
    public static string[] Of(string type) => Rows[type];

    /// <summary>The words of a class as terms of a profile: plain words and concepts.</summary>
    public static string[] Terms(string type) =>
        [.. Of(type).SelectMany(w => new[] { "w:" + (Letters.IsHan(w[0]) ? w : EnglishStem.Of(w)), "c:" + w }).Distinct(StringComparer.Ordinal)];
}
