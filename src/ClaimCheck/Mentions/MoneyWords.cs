using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>The words for money: what news writes (currencies.tsv), and every currency of ISO 4217 by code, name and symbol.</summary>
internal static class MoneyWords
{
    /// <summary>Codes that are also words, names or other acronyms: read only where the code stands behind a number with a mark, never here.</summary>
    private static readonly TextSet AlsoWords =
        new(["ALL", "TRY", "CUP", "TOP", "PEN", "MOP", "GEL", "SOS", "AMD", "BAM", "MAD", "RON", "COP", "BOB", "ANG", "PHP", "BAN", "STD", "NAD", "GIP", "DOP"]);

    /// <summary>Words that stand before a number.</summary>
    public static IEnumerable<Phrase<MoneyUnit>> Before() =>
        News('b').Concat(Iso().SelectMany(r => Symbols(r).Append(r[0]).Where(w => !AlsoWords.Contains(w)).Select(w => Unit(w, r[0]))));

    /// <summary>Words that stand behind a number.</summary>
    public static IEnumerable<Phrase<MoneyUnit>> After() =>
        News('a').Concat(Iso().SelectMany(r => Symbols(r).Append(r[0]).Concat(r[1].Split('|')).Append(r[2]).Where(w => !AlsoWords.Contains(w)).Select(w => Unit(w, r[0]))));

    /// <summary>Minor units that stand behind a major one: 角, 分.</summary>
    public static IEnumerable<Phrase<MoneyUnit>> Parts() => News('c');

    private static Phrase<MoneyUnit> Unit(string word, string code) => new Phrase<MoneyUnit>(word, new MoneyUnit(code, 1m));

    private static IEnumerable<Phrase<MoneyUnit>> News(char side) =>
        QuantityData.Rows("En.currencies").Concat(QuantityData.Rows("Zh.currencies"))
            .Where(r => r[3].Contains(side, StringComparison.Ordinal) || (side == 'a' && r[0].All(char.IsAsciiLetterUpper)))
            .Select(r => new Phrase<MoneyUnit>(r[0], new MoneyUnit(r[1], decimal.Parse(r[2], NumberStyles.Number, CultureInfo.InvariantCulture))));

    private static IEnumerable<string[]> Iso() => QuantityData.Rows("iso-currencies");

    private static IEnumerable<string> Symbols(string[] row) => row.Length > 3 && row[3].Length > 0 ? [row[3]] : [];
}
