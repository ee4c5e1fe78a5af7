using CsCheck;

namespace ClaimCheck.Tests.Mentions;

/// <summary>Texts no reader would print: any Unicode, and fragments of the corpora cut and mixed with noise.</summary>
internal static class RandomText
{
    private static readonly string[] Noise =
    [
        " ", "  ", "\n", "\r\n", "\t", "\0", ".", ",", "-", "–", "—", "/", ":", "%", "‰", "$", "¥", "€", "£", "(", ")", "“", "”", "，", "。", "、", "～", "·", "′", "½", "²",
        "0", "7", "００", "٣", "१", "Ⅻ", "①", "〇", "零", "廿", "佰", "万", "兆", "半", "多", "约", "第", "年", "月", "日", "点", "成", "岁", "of", "to", "and", "a", "half", "May", "second", "bn", "k",
        "\ud800", "\udc00", "\U0001F600", "\U0001F469\u200D\U0001F680", "e\u0301", "\u0301", "\u200B", "\u202E", "\u200F", "\uFEFF", "\u05D0\u05D1", "\u0661\u0662 \u062F\u0631\u0647\u0645", "\U00020BB7",
    ];

    private static readonly string[] Phrases = [.. Corpus.All().Select(row => row.Phrase)];

    /// <summary>Any UTF-16 units: emoji, combining marks, lone surrogates, right to left.</summary>
    public static Gen<string> Unicode { get; } = Gen.Frequency(
        (3, Gen.OneOf(Noise)),
        (2, Gen.Char.Select(unit => unit.ToString())),
        (1, Gen.Int[0, 0x10FFFF].Where(point => point is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32))).Array[0, 40].Select(string.Concat);

    /// <summary>Pieces of phrases, whole or cut anywhere, with noise between.</summary>
    public static Gen<string> Fragments { get; } = Gen.Frequency((2, Pieces()), (1, Gen.OneOf(Noise)), (1, Gen.Const(" "))).Array[0, 16].Select(string.Concat);

    /// <summary>A phrase as it stands in the corpora.</summary>
    public static Gen<string> Phrase { get; } = Gen.OneOf(Phrases);

    private static Gen<string> Pieces() =>
        Gen.Select(Gen.OneOf(Phrases), Gen.Int[0, 30], Gen.Int[1, 40], (phrase, from, length) =>
        {
            var start = Math.Min(from / 2, phrase.Length);
            return phrase.Substring(start, Math.Min(length, phrase.Length - start));
        });
}
