namespace ClaimCheck.Languages;

/// <summary>How Chinese characters are read. Loaded on first use.</summary>
internal static class Pinyin
{
    private static readonly Lazy<Dictionary<char, string[]>> s_readings = new(() =>
    {
        var readings = new Dictionary<char, string[]>(7000);
        foreach (var line in LanguageTable.Lines(typeof(Pinyin).Assembly, "pinyin.tsv"))
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

    /// <summary>The syllables a simplified character is read as, without tones, v for ü; empty for one that is not known.</summary>
    public static IReadOnlyList<string> Of(char character) => s_readings.Value.GetValueOrDefault(character, []);
}
