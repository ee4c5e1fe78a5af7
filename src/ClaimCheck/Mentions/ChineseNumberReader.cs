using System.Buffers;

namespace ClaimCheck.Mentions;

/// <summary>Reads Chinese numerals: 一百二十三, 两万五, 二〇二五, 三千五百, 十几, 数十亿, 壹佰.</summary>
internal static class ChineseNumberReader
{
    private const string Digits = "〇一二三四五六七八九";
    private const string FormalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const int Longest = 24;

    private static readonly SearchValues<char> VagueWords = SearchValues.Create("几幾数數");
    private static readonly SearchValues<char> PlainDigits = SearchValues.Create("零〇一二三四五六七八九");
    private static readonly SearchValues<char> BigScales = SearchValues.Create("万萬亿億兆");

    /// <summary>Factor of a scale numeral from 十 on, or null.</summary>
    public static decimal? ScaleOf(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        '兆' => 1_000_000_000_000,
        _ => null,
    };

    public static NumberToken? Read(string text, int at)
    {
        if (at > 0 && (IsNumeral(text[at - 1]) || text[at - 1] == '第'))
        {
            return null;
        }

        var end = at;
        while (end < text.Length && end - at < Longest && (IsNumeral(text[end]) || IsVague(text[end])))
        {
            end++;
        }

        while (end > at && IsVague(text[end - 1]) && !(end < text.Length && IsNounStart(text[end])))
        {
            end--;
        }

        var words = text.AsSpan(at, end - at);
        return end == at || IsScaleAlone(words) || (words.Length == 1 && IsVague(words[0])) ? null : Parse(words, new TextSpan(at, end));
    }

    /// <summary>百 and 千 begin numbers only with more behind them, 万 and above never.</summary>
    private static bool IsScaleAlone(ReadOnlySpan<char> words) =>
        ScaleOf(words[0]) is { } scale && (scale >= 10_000 || (scale >= 100 && words.Length == 1));

    public static int? DigitOf(char c)
    {
        var digit = Digits.IndexOf(c, StringComparison.Ordinal);
        digit = digit >= 0 ? digit : FormalDigits.IndexOf(c, StringComparison.Ordinal);
        return digit >= 0 ? digit : c is '两' or '兩' ? 2 : null;
    }

    private static bool IsNumeral(char c) => DigitOf(c) is not null || ScaleOf(c) is not null || c is '廿';

    private static bool IsVague(char c) => c is '几' or '幾' or '数' or '數';

    /// <summary>几 and 数 count only before a scale or a classifier: 十几人, not 参数.</summary>
    private static bool IsNounStart(char c) => ScaleOf(c) is not null || "人名个個位家只辆架次天年月日小岁歲所间棟栋处處种種".Contains(c, StringComparison.Ordinal);

    private static NumberToken? Parse(ReadOnlySpan<char> words, TextSpan span)
    {
        if (words.ContainsAny(VagueWords))
        {
            return Vague(words, span);
        }

        if (words.Length > 1 && !words.ContainsAnyExcept(PlainDigits))
        {
            return Positional(words, span);
        }

        return Value(words) is { } value ? new NumberToken(span, value, value, Step(value), HasScale: words.ContainsAny(BigScales), IsWord: true) : null;
    }

    /// <summary>三四十 is thirty to forty, 二〇二五 the digits 2025.</summary>
    private static NumberToken? Positional(ReadOnlySpan<char> words, TextSpan span)
    {
        decimal value = 0;
        foreach (var c in words)
        {
            value = (value * 10) + DigitOf(c)!.Value;
        }

        return new NumberToken(span, value, value, 1, HasScale: false, IsWord: true);
    }

    private static NumberToken? Vague(ReadOnlySpan<char> words, TextSpan span)
    {
        Span<char> low = stackalloc char[words.Length];
        Span<char> high = stackalloc char[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var isVague = IsVague(words[i]);
            low[i] = isVague ? (i == 0 ? '二' : '一') : words[i];
            high[i] = isVague ? (i == 0 && words.Length > 1 ? '十' : '九') : words[i];
        }

        return Value(low) is { } from && (high[0] == '十' ? Value(words[1..]) * 10 : Value(high)) is { } to && to > from
            ? new NumberToken(span, from, to, 1, HasScale: true, IsWord: true)
            : null;
    }

    private static decimal? Value(ReadOnlySpan<char> words)
    {
        decimal total = 0, section = 0, digit = 0, last = 1;
        var hasDigit = false;
        foreach (var c in words)
        {
            if (c == '廿')
            {
                section += 20;
            }
            else if (DigitOf(c) is { } d)
            {
                (digit, hasDigit) = (d, true);
            }
            else if (ScaleOf(c) is { } scale)
            {
                (total, section) = Scale(total, section + (scale < 10_000 ? 0 : digit), scale < 10_000 ? Math.Max(digit, hasDigit ? 0 : 1) : 0, scale);
                (digit, hasDigit, last) = (0, false, scale);
            }
        }

        var isShort = hasDigit && last >= 100 && words.Length > 1 && words[^2] is not ('零' or '〇') && ScaleOf(words[^2]) == last;
        return total + section + (isShort ? digit * last / 10 : digit);
    }

    private static (decimal Total, decimal Section) Scale(decimal total, decimal section, decimal digit, decimal scale)
    {
        if (scale < 10_000)
        {
            return (total, section + (digit * scale));
        }

        var below = section == 0 && total == 0 ? 1 : section;
        return scale >= 100_000_000 ? ((total + below) * scale, 0) : (total + (below * scale), 0);
    }

    private static decimal Step(decimal value)
    {
        decimal step = 1;
        while (value != 0 && value % (step * 10) == 0)
        {
            step *= 10;
        }

        return step;
    }
}
