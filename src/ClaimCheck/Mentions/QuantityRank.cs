using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Places in an order: 第32位, ranked 32nd, third-largest. Other ordinals (the 32nd floor, 第二季度) are none.</summary>
internal static class QuantityRank
{
    private static readonly string[] s_before = ["ranked", "ranks", "ranking", "rank", "placed", "finished", "finishing", "finish", "came", "come", "lies", "lying", "sits", "sitting", "stands", "tied for", "joint", "equal", "languishing in", "ranked in", "placed in", "finished in", "came in", "sits in"];
    private static readonly string[] s_after = ["place", "placed", "spot", "position", "largest", "biggest", "highest", "richest", "tallest", "fastest", "busiest", "longest", "oldest", "smallest", "lowest", "strongest", "deadliest", "most", "consecutive", "straight", "successive", "seed", "in the", "on the"];
    private static readonly string[] s_others = ["floor", "century", "quarter", "half", "day", "grade", "street", "avenue", "district", "amendment", "percentile", "time", "of", "party", "parties", "lady", "class", "aid", "name", "hand", "person", "degree", "round", "year", "month", "week", "and", "or", "to", "st", "ave"];
    private static readonly Lazy<QuantityPhrases<bool>> s_cues = new(() => Table(s_before));
    private static readonly Lazy<QuantityPhrases<bool>> s_followers = new(() => Table(s_after));
    private static readonly Lazy<QuantityPhrases<bool>> s_noRanks = new(() => Table(s_others));

    /// <summary>Whether the number of a rank begins at a place; the draft is then filled with it.</summary>
    public static bool Read(ReadOnlySpan<char> text, int at, int floor, QuantityDraft draft)
    {
        if (at > floor && text[at - 1] is '第' or '前')
        {
            return ChineseRank.Read(text, at, floor, draft);
        }

        return EnglishOrdinals.CanBegin(text, at) && EnglishOrdinals.Read(text, at) is { } ordinal && English(text, ordinal, floor, draft);
    }

    private static bool English(ReadOnlySpan<char> text, in NumberReading ordinal, int floor, QuantityDraft draft)
    {
        var at = ordinal.Start;
        var cue = at > 0 && text[at - 1] == ' ' ? s_cues.Value.Before(text, at - 1, floor, out _) : 0;
        var follower = Follower(text, ordinal.End);
        var isWhole = at == 0 && ordinal.End == text.Length;
        if (cue == 0 && follower == 0 && !isWhole && !(ordinal.Value > 2m && IsCounted(text, at, ordinal.End)))
        {
            return false;
        }

        draft.Rank(ordinal, cue > 0 ? at - 1 - cue : at, ordinal.End + follower);
        return true;
    }

    /// <summary>"Her fourth album" counts in an order; "a third", "the 21st century", "5th Avenue" and "21st of June" do not.</summary>
    private static bool IsCounted(ReadOnlySpan<char> text, int start, int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ' || !char.IsAsciiLetterLower(text[end + 1]) || s_noRanks.Value.At(text, end + 1, out _) > 0)
        {
            return false;
        }

        var isPart = start >= 2 && text[start - 1] == ' ' && (text[start - 2] is 'a' or 'A' || char.IsAsciiDigit(text[start - 2]) || QuantityText.HasAnyCase(text, Math.Max(0, start - 4), "one ")) && (start == 2 || text[start - 3] == ' ');
        return !isPart && !(start > 0 && text[start - 1] == '-');
    }

    private static QuantityPhrases<bool> Table(string[] words) => new(words.Select(w => new Phrase<bool>(w, true)));

    private static int Follower(ReadOnlySpan<char> text, int end)
    {
        var gap = end < text.Length && text[end] is ' ' or '-' ? 1 : 0;
        var length = gap == 0 ? 0 : s_followers.Value.At(text, end + gap, out _);
        return length == 0 ? 0 : gap + length;
    }
}
