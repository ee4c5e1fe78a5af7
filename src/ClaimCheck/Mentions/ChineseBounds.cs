using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Bounds that stand before the verb of a number: 至少需要600亿, 最多发射20枚, 最高可罚1.5万.</summary>
internal static class ChineseBounds
{
    private const int LongestVerb = 3;

    private static readonly QuantityPhrases<Bound> s_adverbs = new(
    [
        new Phrase<Bound>("至少", Bound.AtLeast),
        new Phrase<Bound>("起码", Bound.AtLeast),
        new Phrase<Bound>("最多", Bound.AtMost),
        new Phrase<Bound>("至多", Bound.AtMost),
        new Phrase<Bound>("最高可", Bound.AtMost),
        new Phrase<Bound>("大约", Bound.About),
        new Phrase<Bound>("估计", Bound.About),
    ]);

    /// <summary>Marks that another phrase stands between: places, times, owners.</summary>
    private static readonly CharSet s_breaks = new("在从于的和与对年月日第比每共各");

    /// <summary>What 过 makes a past of: 拿过, 看过; and what it makes one word with: 通过, 经过.</summary>
    private static readonly CharSet s_done = new("拿看去用做写打赢吃读讀换找听学见来住买卖夺获得到演导拍唱跑踢开办发出建造修设教待干幹当养种玩试访救治理审判查通经捐投提");

    /// <summary>Whether 过 at a place tells that something was done, not that a number is exceeded: 拿过11个冠军, 看过四十家.</summary>
    public static bool IsAspect(ReadOnlySpan<char> text, int at, int floor) => at > floor && text[at] == '过' && s_done.Contains(text[at - 1]);

    /// <summary>The bound an adverb one verb away puts on the number at a place.</summary>
    public static Bound Reaching(ReadOnlySpan<char> text, int start, int floor)
    {
        for (var at = start - 1; at > floor && start - at <= LongestVerb; at--)
        {
            if (!QuantityText.IsHan(text[at]) || HanNumeral.Is(text[at]) || s_breaks.Contains(text[at]))
            {
                break;
            }

            if (s_adverbs.Before(text, at, floor, out var bound) > 0)
            {
                return bound;
            }
        }

        return Bound.None;
    }
}
