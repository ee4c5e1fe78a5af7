using System.Globalization;
using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>The English words of dates, looked up without a copy.</summary>
internal static class DateWords
{
    /// <summary>No word of the table is longer.</summary>
    public const int LongestWord = 12;

    private static readonly TextTable<DateWord> Words = new(Table(), ignoreCase: true);

    /// <summary>All the words.</summary>
    public static IEnumerable<string> Listed => [.. Words.Keys];

    /// <summary>What the word is; nothing for a word that dates do not use.</summary>
    public static DateWord Of(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= LongestWord && Words.TryGetValue(word, out var found) ? found : default;

    private static IEnumerable<Phrase<DateWord>> Table() =>
    [
        .. LanguageFile.Rows("En/calendar.tsv").Concat(LanguageFile.Rows("En/date-words.tsv")).Select(row => new Phrase<DateWord>(row[0], new DateWord(EnumName.Parse<DateWordKind>(row[1], ignoreCase: true), Value(row)))),
        .. NumberWordsEn.Small.Where(n => n.Value > 0).Select(n => Of(n, DateWordKind.Number)),
        .. NumberWordsEn.Tens.Select(n => Of(n, DateWordKind.Tens)),
        .. EnglishOrdinals.Listed.Select(n => Of(n, DateWordKind.Ordinal)),
        .. Holidays.FirstWords.Select(first => new Phrase<DateWord>(first, new DateWord(DateWordKind.Holiday, 0))),
    ];

    private static Phrase<DateWord> Of(Phrase<long> number, DateWordKind kind) => new(number.Text, new DateWord(kind, (int)number.Value));

    private static int Value(string[] row) => row[1] switch
    {
        "part" => (int)EnumName.Parse<DatePart>(row[2]),
        "unit" => (int)EnumName.Parse<DateUnit>(row[2]),
        _ => int.Parse(row[2], CultureInfo.InvariantCulture),
    };
}
