using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Places in an order: 第32位, ranked 32nd, third-largest. Other ordinals (the 32nd floor, 第二季度) are none.</summary>
internal static class QuantityRank
{
    private static readonly string[] s_places = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    private static readonly string[] s_before = ["ranked", "ranks", "ranking", "rank", "placed", "finished", "finishing", "finish", "came", "ranked in", "placed in", "finished in", "came in"];
    private static readonly string[] s_after = ["place", "spot", "position", "largest", "biggest", "highest", "richest", "tallest", "fastest", "busiest", "most"];
    private static readonly Lazy<QuantityPhrases<bool>> s_cues = new(() => new(s_before.Select(w => KeyValuePair.Create(w, true))));
    private static readonly Lazy<QuantityPhrases<bool>> s_followers = new(() => new(s_after.Select(w => KeyValuePair.Create(w, true))));

    /// <summary>The rank whose number begins at a place; null when there is none.</summary>
    public static QuantityDraft? Read(string text, int at, int floor)
    {
        if (at > floor && text[at - 1] is '第' or '前')
        {
            return ChineseRank.Read(text, at, floor);
        }

        return char.IsAsciiDigit(text[at]) ? English(text, at, floor) : Word(text, at, floor);
    }

    private static QuantityDraft? English(string text, int at, int floor)
    {
        var digits = NumberDigits.Token(text, at);
        if (NumberWordsEn.WordAt(text, digits) != 2 || text.Substring(digits, 2) is not ("st" or "nd" or "rd" or "th")
            || NumberDigits.Read(text, at) is not { Scale: 1m } number)
        {
            return null;
        }

        var end = digits + 2;
        var cue = at > 0 && text[at - 1] == ' ' ? s_cues.Value.Before(text, at - 1, floor, out _) : 0;
        var follower = Follower(text, end);
        if (cue == 0 && follower == 0 && (at > 0 || end < text.Length))
        {
            return null;
        }

        return Rank(number with { End = end }, cue > 0 ? at - 1 - cue : at, end + follower);
    }

    private static QuantityDraft? Word(string text, int at, int floor)
    {
        var length = NumberWordsEn.WordAt(text, at);
        for (var place = 0; place < s_places.Length && length > 0; place++)
        {
            if (text.AsSpan(at, length).Equals(s_places[place], StringComparison.OrdinalIgnoreCase))
            {
                var follower = Follower(text, at + length);
                var cue = at > 0 && text[at - 1] == ' ' ? s_cues.Value.Before(text, at - 1, floor, out _) : 0;
                return follower > 0 || cue > 0 ? Rank(new NumberReading(at, at + length, place + 1), cue > 0 ? at - 1 - cue : at, at + length + follower) : null;
            }
        }

        return null;
    }

    private static int Follower(string text, int end)
    {
        var gap = end < text.Length && text[end] is ' ' or '-' ? 1 : 0;
        var length = gap == 0 ? 0 : s_followers.Value.At(text, end + gap, out _);
        return length == 0 ? 0 : gap + length;
    }

    private static QuantityDraft Rank(NumberReading number, int start, int end) =>
        new(number, start, end) { Dimension = Dimension.Rank, Measured = true };
}
