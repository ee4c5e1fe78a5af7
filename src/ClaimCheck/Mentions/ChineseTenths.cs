using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads 三成, 七成六, 三成半 as shares and 九折, 八五折, 2.5折 as the share still to pay.</summary>
internal static class ChineseTenths
{
    /// <summary>What makes another word of 成 or 折 (成为, 成立, 成家, 折叠, 折射).</summary>
    private static readonly CharSet s_words = new("为员立功本果熟绩长份都人就交了家名型因品行效见员不叠射磨返断合腾旧桂线");

    /// <summary>What is sold by the dozen.</summary>
    private static readonly CharSet s_dozens = new("苹鸡啤铅毛袜鲜玫口可");

    public static NumberReading? Read(ReadOnlySpan<char> text, in NumberReading number, int at)
    {
        var end = at + 1;
        if (number.Value is < 1m or > 10m || number.Row > 10 && number.Vague is null || Continues(text, end))
        {
            return null;
        }

        var value = number.Value * 10m;
        var vague = number.Vague is { } v ? new Interval(v.Low * 10m, v.High * 10m) : null;
        var next = NumberHan.SkipSpaces(text, end);
        if (next < text.Length && text[next] == '半')
        {
            return new NumberReading(number.Start, next + 1, value + 5m) { Fraction = true, Scale = 5m, Vague = vague };
        }

        var digit = next < text.Length && !ChineseGate.OpensIdiom(text, next) && number.Value == decimal.Truncate(number.Value) ? HanNumeral.DigitOf(text[next]) : -1;
        return digit > 0 && !(next + 1 < text.Length && HanNumeral.UnitOf(text[next + 1]) > 0m)
            ? new NumberReading(number.Start, next + 1, value + digit) { Fraction = true, Scale = 10m, Vague = vague }
            : new NumberReading(number.Start, end, value) { Fraction = true, Scale = 10m, Vague = vague };
    }

    public static NumberReading? Discount(ReadOnlySpan<char> text, in NumberReading number, int at)
    {
        if (Continues(text, at + 1) || (number.Start > 0 && text[number.Start - 1] is '波' or '曲'))
        {
            return null;
        }

        var value = number.Row ?? number.Value;
        value = value <= 10m ? value * 10m : value;
        return value is > 0m and <= 100m ? new NumberReading(number.Start, at + 1, value) { Fraction = true, Scale = 10m } : null;
    }

    /// <summary>五十打: a dozen each; 打 is also the verb "to hit", so a noun, a mark or the end must follow.</summary>
    public static NumberReading? Dozens(ReadOnlySpan<char> text, in NumberReading number, int at)
    {
        var end = at + 1;
        var counts = at == number.End && number is { Vague: null, Value: < 1e6m }
            && (end == text.Length || !QuantityText.IsHan(text[end]) || s_dozens.Contains(text[end]) || QuantityWords.Nouns.At(text, end, out _) > 0);
        return counts ? number with { End = end, Value = number.Value * 12m } : null;
    }

    private static bool Continues(ReadOnlySpan<char> text, int at) => at < text.Length && s_words.Contains(text[at]);
}
