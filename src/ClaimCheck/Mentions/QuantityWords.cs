using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>The word tables of both languages, each loaded when first asked for.</summary>
internal static class QuantityWords
{
    private static readonly Lazy<QuantityPhrases<Bound>> s_boundsBefore = new(() => Bounds("bounds-before"));
    private static readonly Lazy<QuantityPhrases<Bound>> s_boundsAfter = new(() => Bounds("bounds-after"));
    private static readonly Lazy<QuantityPhrases<MoneyUnit>> s_moneyBefore = new(() => new(MoneyWords.Before()));
    private static readonly Lazy<QuantityPhrases<MoneyUnit>> s_moneyAfter = new(() => new(MoneyWords.After()));
    private static readonly Lazy<QuantityPhrases<MoneyUnit>> s_moneyParts = new(() => new(MoneyWords.Parts()));
    private static readonly Lazy<QuantityPhrases<string>> s_units = new(() => Synonyms("units"));
    private static readonly Lazy<QuantityPhrases<string>> s_nouns = new(() => Synonyms("counted-nouns"));
    private static readonly Lazy<QuantityPhrases<string>> s_classifiers =
        new(() => new(QuantityData.Rows("Zh.classifiers").Select(r => new Phrase<string>(r[0], r.Length > 1 ? r[1] : ""))));
    private static readonly Lazy<QuantityPhrases<Interval>> s_vague =
        new(() => new(QuantityData.Rows("En.vague-numbers").Select(r => new Phrase<Interval>(r[0], new Interval(Number(r[1]), Number(r[2]), highIncluded: Number(r[2]) % 10 != 0)))));

    public static QuantityPhrases<Bound> BoundsBefore => s_boundsBefore.Value;

    public static QuantityPhrases<Bound> BoundsAfter => s_boundsAfter.Value;

    public static QuantityPhrases<MoneyUnit> MoneyBefore => s_moneyBefore.Value;

    public static QuantityPhrases<MoneyUnit> MoneyAfter => s_moneyAfter.Value;

    /// <summary>Minor units that count money only behind the major one: 角, 分.</summary>
    public static QuantityPhrases<MoneyUnit> MoneyParts => s_moneyParts.Value;

    public static QuantityPhrases<string> Units => s_units.Value;

    public static QuantityPhrases<string> Nouns => s_nouns.Value;

    public static QuantityPhrases<string> Classifiers => s_classifiers.Value;

    public static QuantityPhrases<Interval> Vague => s_vague.Value;

    private static IEnumerable<string[]> Both(string table) => QuantityData.Rows("En." + table).Concat(QuantityData.Rows("Zh." + table));

    private static QuantityPhrases<Bound> Bounds(string table) =>
        new(Both(table).Select(r => new Phrase<Bound>(r[0], EnumName.Parse<Bound>(r[1]))));

    private static QuantityPhrases<string> Synonyms(string table) =>
        new(Both(table).Where(r => r[1] != "-").SelectMany(r => r[0].Split('|').Select(w => new Phrase<string>(w, r[1]))));

    private static decimal Number(ReadOnlySpan<char> text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
