using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Reads the scale behind a number: million, bn, k, 万, 亿, 万亿.</summary>
internal static class ScaleReader
{
    private static readonly (string Word, decimal Factor)[] Words =
    [
        ("trillion", 1e12m), ("billion", 1e9m), ("million", 1e6m), ("thousand", 1e3m), ("hundred", 1e2m),
        ("bln", 1e9m), ("mln", 1e6m), ("mio", 1e6m), ("trn", 1e12m), ("bn", 1e9m), ("tn", 1e12m),
    ];

    public static (int End, decimal Factor)? Read(string text, int at)
    {
        if (at < text.Length && Han(text, at) is { } han)
        {
            return han;
        }

        var from = at;
        while (from < text.Length && from - at < 2 && text[from] is ' ' or '\u00a0' or '-')
        {
            from++;
        }

        foreach (var (word, factor) in Words)
        {
            if (text.AsSpan(from).StartsWith(word, StringComparison.OrdinalIgnoreCase) && IsEnd(text, from + word.Length))
            {
                return (from + word.Length, factor);
            }
        }

        return from == at ? Letter(text, at) : null;
    }

    /// <summary>Chinese scales multiply on: 3千亿 is 3 × 1000 × 10⁸.</summary>
    private static (int End, decimal Factor)? Han(string text, int at)
    {
        var (end, factor) = (at, 1m);
        while (end < text.Length && end - at < 3 && ChineseNumberReader.ScaleOf(text[end]) is { } scale && scale >= 1000 && !IsCompound(text, end))
        {
            factor *= scale;
            end++;
        }

        return end == at ? null : (end, factor);
    }

    /// <summary>千克, 千米, 千瓦: the letter belongs to the unit.</summary>
    private static bool IsCompound(string text, int at) =>
        text[at] == '千' && at + 1 < text.Length && text[at + 1] is '克' or '米' or '瓦' or '卡' or '赫' or '帕' or '伏';

    private static (int End, decimal Factor)? Letter(string text, int at)
    {
        if (at >= text.Length || !IsEnd(text, at + 1))
        {
            return null;
        }

        return text[at] switch
        {
            'k' or 'K' => (at + 1, 1e3m),
            'm' or 'M' => Money(text, at) ? (at + 1, 1e6m) : null,
            'b' or 'B' => (at + 1, 1e9m),
            _ => null,
        };
    }

    /// <summary>"5m" is five million after a currency sign, five metres elsewhere.</summary>
    private static bool Money(string text, int at)
    {
        while (at > 0 && (DigitReader.IsDigit(text[at - 1]) || text[at - 1] is '.' or ','))
        {
            at--;
        }

        return at > 0 && text[at - 1] is '$' or '€' or '£' or '¥' or '￥';
    }

    private static bool IsEnd(string text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]) || Letters.IsHan(text[at]);
}
