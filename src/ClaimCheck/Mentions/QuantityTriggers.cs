using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Tells by one look where a quantity can begin, so that the scanner passes over all else.</summary>
internal static class QuantityTriggers
{
    private static readonly Lazy<byte[]> s_classes = new(Classes);
    private static readonly Lazy<TextSet> s_words = new(() => new(Words(), ignoreCase: true));

    /// <summary>What begins at a character: 0 nothing, else one of the constants.</summary>
    public const byte Letter = 1;

    /// <summary>A digit, a numeral, a fraction mark, a point.</summary>
    public const byte Number = 2;

    /// <summary>The class of every UTF-16 unit.</summary>
    public static ReadOnlySpan<byte> Table => s_classes.Value;

    /// <summary>English words with which a quantity can begin.</summary>
    public static TextSet EnglishWords => s_words.Value;

    private static byte[] Classes()
    {
        var classes = new byte[char.MaxValue + 1];
        for (var i = 0; i < classes.Length; i++)
        {
            var c = (char)i;
            classes[i] = char.IsAsciiDigit(c) || NumberHan.IsNumeral(c) || NumberRatio.IsMark(c) || c is '.' or '半' or '过' or '第' or '对' or '负' ? Number
                : QuantityText.IsLatin(c) ? Letter
                : (byte)0;
        }

        return classes;
    }

    private static IEnumerable<string> Words() =>
        NumberWordsEn.Openers
            .Concat(EnglishOrdinals.Listed.Select(w => w.Text))
            .Concat(QuantityData.Rows("En.vague-numbers").Select(r => r[0].Split(' ')[0]))
            .Concat(["a", "an", "half", "no", "quarter", "once", "twice", "daily", "weekly", "monthly"])
            .Distinct(StringComparer.OrdinalIgnoreCase);
}
