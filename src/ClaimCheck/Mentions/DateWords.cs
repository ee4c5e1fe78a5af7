using System.Collections.Frozen;
using System.Globalization;
using ClaimCheck.Reading;

namespace ClaimCheck.Mentions;

/// <summary>The English words of dates, looked up without a copy.</summary>
internal static class DateWords
{
    /// <summary>No word of the table is longer.</summary>
    public const int LongestWord = 12;

    private static readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> Words = Table().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the word is; nothing for a word that dates do not use.</summary>
    public static DateWord Of(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= LongestWord && Words.TryGetValue(word, out var found) ? found : default;

    private static FrozenDictionary<string, DateWord> Table()
    {
        var words = new Dictionary<string, DateWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LanguageFile.Rows("En/calendar.tsv").Concat(LanguageFile.Rows("En/date-words.tsv")))
        {
            words.Add(row[0], new DateWord(Enum.Parse<DateWordKind>(row[1], ignoreCase: true), Value(row)));
        }

        foreach (var (word, number) in NumberWordsEn.Small.Where(n => n.Value > 0m).Concat(NumberWordsEn.Tens).Concat(EnglishOrdinals.Words))
        {
            words.Add(word, new DateWord(EnglishOrdinals.Words.ContainsKey(word) ? DateWordKind.Ordinal : number < 20m ? DateWordKind.Number : DateWordKind.Tens, (int)number));
        }

        foreach (var first in Holidays.FirstWords)
        {
            words.TryAdd(first, new DateWord(DateWordKind.Holiday, 0));
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static int Value(string[] row) => row[1] switch
    {
        "part" => (int)Enum.Parse<DatePart>(row[2]),
        "unit" => (int)Enum.Parse<DateUnit>(row[2]),
        _ => int.Parse(row[2], CultureInfo.InvariantCulture),
    };
}
