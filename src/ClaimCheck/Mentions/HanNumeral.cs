using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>What one Chinese character counts: everyday, formal (壹贰叁) and short (廿卅卌) numerals.</summary>
internal static class HanNumeral
{
    private static readonly CharSet s_all = new("零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿兆廿卅卌几数");

    /// <summary>The digit, or -1.</summary>
    public static int DigitOf(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '贰' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>Whether the character is a digit as it is written every day, which is no word of its own.</summary>
    public static bool IsEverydayDigit(char c) => c is '零' or '〇' or '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九';

    /// <summary>The factor of 十, 百, 千, 万, 亿, 兆 and their formal twins, or 0.</summary>
    public static decimal UnitOf(char c) => c switch
    {
        '十' or '拾' => 10m,
        '百' or '佰' => 100m,
        '千' or '仟' => 1000m,
        '万' => 1e4m,
        '亿' => 1e8m,
        '兆' => 1e12m,
        _ => 0m,
    };

    /// <summary>廿, 卅, 卌: tens in one character, or 0.</summary>
    public static decimal TensOf(char c) => c switch { '廿' => 20m, '卅' => 30m, '卌' => 40m, _ => 0m };

    public static bool Is(char c) => s_all.Contains(c);

    /// <summary>陆, 伍, 肆 and 拾 are words of their own (land, ranks, reckless, pick up): numerals only beside other numerals.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c is not ('陆' or '伍' or '肆' or '拾'))
        {
            return Is(c);
        }

        var before = at > 0 ? text[at - 1] : ' ';
        if (before is '大' or '登' or '着' or '内' or '队' or '退' or '入' or '收' or '放')
        {
            return false;
        }

        var next = NumberHan.SkipSpaces(text, at + 1);
        var after = next < text.Length ? text[next] : ' ';
        return UnitOf(before) > 0m || before == '之' || UnitOf(after) > 0m || after is '点' or '折' or '成'
            || (c == '拾' && (DigitOf(before) > 0 || DigitOf(after) > 0));
    }
}
