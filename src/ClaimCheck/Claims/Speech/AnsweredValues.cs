using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Speech;

/// <summary>"Police put the crowd at 5,000; organisers said 20,000": a number alone, told by another speaker, is of what the number before it is of.</summary>
internal static class AnsweredValues
{
    /// <summary>Characters between the verb and the number.</summary>
    private const int Gap = 24;

    /// <summary>Claims of a sentence that are looked back over.</summary>
    private const int MostClaims = 32;

    private static readonly string[] s_bare = [.. SpeechWords.English("bare").Concat(SpeechWords.Chinese("bare"))];

    /// <summary>The claim that the value answers, made of the value; null where it does not stand alone.</summary>
    /// <param name="context">The sentence of the value.</param>
    /// <param name="mention">The value.</param>
    /// <param name="claims">The claims read so far, by sentence.</param>
    public static ReadClaim? Read(SentenceContext context, Mention mention, IReadOnlyDictionary<TextSpan, List<ReadClaim>> claims)
    {
        if (mention.Value is not Quantity number || Frame(context, mention.Span) is not { } frame || !EndsWith(context, mention.Span))
        {
            return null;
        }

        var answered = Of(claims, context).Concat(Of(claims, context.Previous)).Where(c => IsAnswered(c, number, frame)).MaxBy(c => c.Claim.Evidence!.Start);
        return answered is null || SpeakerNames.MayBeOne(answered.Claim.Attribution!, frame.Speaker) ? null : ClaimBuilder.Build(context, mention.Span, answered.Claim with
        {
            Value = number with { Unit = number.Unit ?? ((Quantity)answered.Claim.Value).Unit },
            Modality = Voice.Of(context, mention.Span),
            Confidence = Math.Min(answered.Claim.Confidence, 0.7m),
        }) with
        {
            Cue = answered.Cue,
        };
    }

    private static IEnumerable<ReadClaim> Of(IReadOnlyDictionary<TextSpan, List<ReadClaim>> claims, SentenceContext? context) =>
        context is not null && claims.TryGetValue(context.Sentence.Span, out var own) ? own.TakeLast(MostClaims) : [];

    /// <summary>The speaker right before the value, with nothing but "it was" between.</summary>
    private static SpeechFrame? Frame(SentenceContext context, TextSpan value)
    {
        if (Attributions.LastBefore(context.Speech, value) is not { Speaker: not null } frame || value.Start - frame.Span.End > Gap)
        {
            return null;
        }

        var between = context.Document.Text[frame.Span.End..Math.Max(frame.Span.End, value.Start)].Trim();
        return between.Length == 0 || Array.Exists(s_bare, w => w.Equals(between, StringComparison.OrdinalIgnoreCase)) ? frame : null;
    }

    /// <summary>Whether the clause ends with the value.</summary>
    private static bool EndsWith(SentenceContext context, TextSpan value)
    {
        var rest = context.Document.Text.AsSpan(value.End, context.Sentence.Span.End - value.End);
        return rest.IsEmpty || rest[0] is '.' or ',' or ';' or '。' or '，' or '；' or '”' or '、' || rest.StartsWith(" and ", StringComparison.Ordinal) || rest.StartsWith(" but ", StringComparison.Ordinal) || rest.StartsWith(" while ", StringComparison.Ordinal);
    }

    private static bool IsAnswered(ReadClaim read, Quantity number, SpeechFrame frame) =>
        read.Claim is { Attribution: not null, Value: Quantity before, Evidence: { } evidence }
        && evidence.End <= frame.Span.Start
        && before.Dimension == number.Dimension && (number.Unit is null || number.Unit == before.Unit);
}
