using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Tells where a quantity can begin.</summary>
internal static class QuantityTriggers
{
    private static readonly Lazy<TextSet> s_words = new(() => new(EnglishWords, ignoreCase: true));

    /// <summary>English words with which a quantity can begin.</summary>
    public static IEnumerable<string> EnglishWords =>
        NumberWordsEn.Openers
            .Concat(EnglishOrdinals.Listed.Select(w => w.Text))
            .Concat(QuantityData.Rows("En.vague-numbers").Select(r => r[0].Split(' ')[0]))
            .Concat(["a", "an", "half", "no", "quarter", "once", "twice", "daily", "weekly", "monthly"])
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words with which an address of the web begins.</summary>
    public static IReadOnlyList<string> Addresses => ["http", "https", "www"];

    /// <summary>Whether a quantity can begin with a word.</summary>
    public static bool IsOpener(ReadOnlySpan<char> word) => s_words.Value.Contains(word);

    /// <summary>Whether a quantity can begin with a character that is no letter: a digit, a numeral, a fraction mark.</summary>
    public static bool CanBegin(char c) => char.IsAsciiDigit(c) || NumberHan.IsNumeral(c) || NumberRatio.IsMark(c) || c is '半' or '过' or '对';

    /// <summary>Whether a character is a letter of words that quantities may begin with, ASCII or not.</summary>
    public static bool IsLetter(char c) => QuantityText.IsLatin(c);
}
