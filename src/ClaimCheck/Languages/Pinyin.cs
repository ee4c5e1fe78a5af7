namespace ClaimCheck.Languages;

/// <summary>How Chinese characters are read. Loaded on first use.</summary>
internal static class Pinyin
{
    private const int LongestSyllable = 6;

    private static readonly Lazy<Dictionary<char, string[]>> s_readings = new(() =>
    {
        var readings = new Dictionary<char, string[]>(7000);
        foreach (var line in LanguageTable.Lines("pinyin.tsv"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var syllable = line[..tab];
            foreach (var c in line.AsSpan(tab + 1))
            {
                readings[c] = readings.TryGetValue(c, out var known) ? [.. known, syllable] : [syllable];
            }
        }

        return readings;
    });

    private static readonly Lazy<HashSet<string>> s_syllables = new(() => s_readings.Value.Values.SelectMany(r => r).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether a word is made of so many syllables at most: Wenjing.</summary>
    public static bool IsReading(string word, int most) => word.Length > 0 && IsReading(word.ToLowerInvariant().AsSpan(), most);

    /// <summary>The syllables a simplified character is read as, without tones, v for ü; empty for one that is not known.</summary>
    public static IReadOnlyList<string> Of(char character) => s_readings.Value.GetValueOrDefault(character, []);

    private static bool IsReading(ReadOnlySpan<char> word, int most)
    {
        var syllables = s_syllables.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(LongestSyllable, word.Length); most > 0 && length > 0; length--)
        {
            if (syllables.Contains(word[..length]) && (length == word.Length || IsReading(word[length..], most - 1)))
            {
                return true;
            }
        }

        return false;
    }
}
