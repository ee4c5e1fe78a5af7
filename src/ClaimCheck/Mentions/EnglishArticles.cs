using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Tells by the next word whether "a" or "an" can begin a quantity: a million, a dozen, a third of, a few, a year and a half.</summary>
internal static class EnglishArticles
{
    private static readonly Lazy<TextSet> s_followers = new(() => new(Followers(), ignoreCase: true));

    /// <summary>Whether the word that stands there is no article, or the word behind it may go on with a quantity.</summary>
    public static bool CanBegin(ReadOnlySpan<char> text, int at, int end)
    {
        var isArticle = text[at] is 'a' or 'A' && (end == at + 1 || (end == at + 2 && text[at + 1] is 'n' or 'N'));
        var next = isArticle && end + 1 < text.Length ? NumberWordsEn.WordAt(text, end + 1) : 0;
        return !isArticle || next == 0 || s_followers.Value.Contains(text.Slice(end + 1, next));
    }

    private static IEnumerable<string> Followers() =>
        NumberWordsEn.Openers
            .Concat(NumberWordsEn.ScaleWords)
            .Concat(EnglishOrdinals.Listed.Select(w => w.Text))
            .Concat(QuantityData.Rows("En.vague-numbers").Select(r => r[0].Split(' ')).Where(w => w.Length > 1).Select(w => w[1]))
            .Concat(QuantityData.Rows("En.units").SelectMany(r => r[0].Split('|')).Select(FirstWord))
            .Concat(["a", "an", "half", "quarter", "majority", "hundred", "dozen", "dozens", "doz", "dz", "thousandth", "millionth", "billionth", "trillionth"])
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private static string FirstWord(string unit) => unit[..NumberWordsEn.WordAt(unit, 0)];
}
