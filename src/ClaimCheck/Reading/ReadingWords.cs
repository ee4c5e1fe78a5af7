using ClaimCheck.Values;

namespace ClaimCheck.Reading;

/// <summary>Small word lists reading needs: abbreviations, sentence openers, months, verbs of speech.</summary>
internal static class ReadingWords
{
    private static readonly TextTable<string> Abbreviations =
        new(LanguageFile.Rows("En/abbreviations.tsv").Select(row => new Phrase<string>(row[0], row[1])), ignoreCase: true);

    private static readonly TextSet Openers = new(LanguageFile.Rows("En/sentence-openers.txt").SelectMany(row => row[0].Split(' ')));

    private static readonly TextTable<int> Calendar = new(
        LanguageFile.Rows("En/calendar.tsv").Select(row => new Phrase<int>(row[0], row[1] == "month" ? int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture) : 0)), ignoreCase: true);

    /// <summary>Verbs that put a speaker behind a closed quotation: ”他说.</summary>
    public static WordSearch ZhSpeech { get; } = new(LanguageFile.Rows("Zh/speech-verbs.txt").SelectMany(row => row[0].Split(' ')));

    /// <summary>Kind of abbreviation, or null when the word is none.</summary>
    public static string? Abbreviation(ReadOnlySpan<char> word) =>
        Abbreviations.TryGetValue(word, out var kind) ? kind : null;

    public static bool StartsSentence(ReadOnlySpan<char> word) => Openers.Contains(word);

    public static bool IsDayOrMonth(ReadOnlySpan<char> word) => Calendar.ContainsKey(word);

    /// <summary>Number of the month with that English name or abbreviation, or 0.</summary>
    public static int Month(ReadOnlySpan<char> word) =>
        Calendar.TryGetValue(word, out var month) ? month : 0;
}
