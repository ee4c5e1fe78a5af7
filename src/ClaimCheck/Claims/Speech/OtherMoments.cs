using ClaimCheck.Languages;

namespace ClaimCheck.Claims.Speech;

/// <summary>Tells whether two values of one article were told of two moments, or of a part and the whole.</summary>
internal static class OtherMoments
{
    private static readonly CueTable s_times = Table("times");
    private static readonly CueTable s_parts = Table("part");
    private static readonly CueTable[] s_days = [Days("weekday"), Days("hour")];

    /// <summary>Whether the words around two values tell of another time or of a part.</summary>
    public static bool AreTold(string text, Evidence left, Evidence right)
    {
        var one = Around(text, left.Sentence);
        var other = Around(text, right.Sentence);
        return s_times.HoldsAny(one) || s_times.HoldsAny(other) || s_parts.HoldsAny(one) || s_parts.HoldsAny(other)
            || Array.Exists(s_days, d => ulong.PopCount(d.Groups(Around(text, left.Sentence)) | d.Groups(Around(text, right.Sentence))) > 1);
    }

    private static ReadOnlySpan<char> Around(string text, TextSpan sentence) => text.AsSpan(Math.Min(sentence.Start, text.Length), Math.Clamp(sentence.Length, 0, Math.Max(0, text.Length - sentence.Start)));

    private static CueTable Table(string type) => new([[.. SpeechWords.English(type), .. SpeechWords.Chinese(type)]]);

    /// <summary>Each word a group of its own.</summary>
    private static CueTable Days(string type) => new([.. SpeechWords.English(type).Concat(SpeechWords.Chinese(type)).Select(w => new[] { w })]);
}
