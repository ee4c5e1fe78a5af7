using System.Collections.Immutable;
using ClaimCheck.Languages;

namespace ClaimCheck.Claims.Speech;

/// <summary>Tells who inside an article says a value: the speaker before it, up to the next one, or the one behind it.</summary>
internal static class Attributions
{
    /// <summary>Characters that somebody's words reach within a sentence.</summary>
    private const int Reach = 800;

    private static readonly CueTable s_joints = Table("joint");
    private static readonly CueTable s_ends = Table("ends");

    /// <summary>Who speaks in a sentence, in order; "she said" is whoever spoke last.</summary>
    public static ImmutableArray<SpeechFrame> Frames(SentenceContext context)
    {
        var found = (context.Sentence.Language == "zh" ? ChineseSpeech.Of(context) : EnglishSpeech.Of(context)).ToImmutableArray();
        for (var i = 0; i < found.Length; i++)
        {
            found = found[i].Speaker.Length > 0 ? found : found.SetItem(i, found[i] with { Speaker = i > 0 ? found[i - 1].Speaker : LastOf(context.Previous) });
        }

        return found.RemoveAll(f => f.Speaker.Length == 0);
    }

    /// <summary>Who says what stands at a place, or null where the article itself does.</summary>
    public static string? Of(SentenceContext context, TextSpan value)
    {
        var frames = context.Speech;
        var text = context.Document.Text.AsSpan();
        if (frames.IsEmpty)
        {
            return Quoted(context, value);
        }

        var before = LastBefore(frames, value);
        var behind = FirstBehind(frames, value);
        var isBefore = before.Speaker is not null && value.Start - before.Span.End <= Reach && (!before.IsBehind || s_joints.HoldsAny(Between(text, before.Span.End, value.Start))) && !s_ends.HoldsAny(Between(text, before.Span.End, value.Start));
        var isBehind = behind is { Speaker: not null, IsBehind: true } && behind.Span.Start - value.End <= Reach && !s_ends.HoldsAny(text[value.End..behind.Span.Start]);
        if (isBefore && isBehind)
        {
            return before.IsBehind || s_joints.HoldsAny(Between(text, before.Span.End, value.Start)) ? behind.Speaker : before.Speaker;
        }

        return isBefore ? before.Speaker : isBehind ? behind.Speaker : null;
    }

    /// <summary>The last frame before a value; "estimated 5,000" is one value, whose first word is the verb.</summary>
    public static SpeechFrame LastBefore(ImmutableArray<SpeechFrame> frames, TextSpan value)
    {
        for (var at = Ordered.CountBefore(frames, value.Start, static (frame, place) => frame.Span.Start < place) - 1; at >= 0; at--)
        {
            if (frames[at].Span.End <= value.Start || frames[at].Span.End < value.End)
            {
                return frames[at];
            }
        }

        return default;
    }

    private static SpeechFrame FirstBehind(ImmutableArray<SpeechFrame> frames, TextSpan value)
    {
        var at = Ordered.CountBefore(frames, value.End, static (frame, place) => frame.Span.Start < place);
        return at < frames.Length ? frames[at] : default;
    }

    private static ReadOnlySpan<char> Between(ReadOnlySpan<char> text, int from, int to) => text[from..Math.Max(from, to)];

    /// <summary>A quotation of several sentences is whose it was in the sentence before.</summary>
    private static string? Quoted(SentenceContext context, TextSpan value) =>
        context.IsQuoted(value.Start) && context.Previous is { } previous && previous.Sentence.Paragraph == context.Sentence.Paragraph && LastOf(previous) is { Length: > 0 } speaker ? speaker : null;

    private static string LastOf(SentenceContext? context) => context is { Speech: [.., var last] } ? last.Speaker : "";

    private static CueTable Table(string type) => new([[.. SpeechWords.English(type), .. SpeechWords.Chinese(type)]]);
}
