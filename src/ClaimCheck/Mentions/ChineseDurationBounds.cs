using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Finds a bound that a verb parts from its span of time: 至多拘留24小时, 至少隔离六个月.</summary>
internal static class ChineseDurationBounds
{
    private const int LongestVerb = 3;

    private static readonly Phrase<Bound>[] s_bounds =
        [new("至少", Bound.AtLeast), new("最少", Bound.AtLeast), new("至多", Bound.AtMost), new("最多", Bound.AtMost), new("最长", Bound.AtMost), new("最高", Bound.AtMost)];

    public static void Apply(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (draft.Dimension != Dimension.Duration || draft.Bound != Bound.None)
        {
            return;
        }

        for (var verb = 1; verb <= LongestVerb && draft.Start - verb >= 0 && QuantityText.IsHan(text[draft.Start - verb]); verb++)
        {
            foreach (var (word, bound) in s_bounds)
            {
                if (draft.Start - verb >= word.Length && QuantityText.Has(text, draft.Start - verb - word.Length, word))
                {
                    draft.Bound = bound;
                    return;
                }
            }
        }
    }
}
