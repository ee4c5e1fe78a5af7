using System.Collections.Frozen;

namespace ClaimCheck.Reading;

/// <summary>Small word lists reading needs: abbreviations, sentence openers, months, verbs of speech.</summary>
internal static class ReadingWords
{
    private static readonly FrozenDictionary<string, string> Abbreviations =
        LanguageFile.Rows("En/abbreviations.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Openers =
        LanguageFile.Rows("En/sentence-openers.txt").SelectMany(row => row[0].Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Calendar = LanguageFile.Rows("En/calendar.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1] == "month" ? int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture) : 0, StringComparer.OrdinalIgnoreCase);

    /// <summary>Verbs that put a speaker behind a closed quotation: ”他说.</summary>
    public static WordSearch ZhSpeech { get; } = new(LanguageFile.Rows("Zh/speech-verbs.txt").SelectMany(row => row[0].Split(' ')));

    /// <summary>Kind of abbreviation, or null when the word is none.</summary>
    public static string? Abbreviation(ReadOnlySpan<char> word) =>
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind) ? kind : null;

    public static bool StartsSentence(ReadOnlySpan<char> word) => Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsDayOrMonth(ReadOnlySpan<char> word) => Calendar.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>Number of the month with that English name or abbreviation, or 0.</summary>
    public static int Month(ReadOnlySpan<char> word) =>
        Calendar.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var month) ? month : 0;
}
