using System.Globalization;
using ClaimCheck.Claims.Speech;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Makes claims out of recognised values.</summary>
internal static class ClaimBuilder
{
    public static Evidence EvidenceOf(SentenceContext context, TextSpan span) =>
        new("text", span.Start, span.End, span.In(context.Document.Article.Text), context.Sentence.Span);

    public static ReadClaim Build(SentenceContext context, TextSpan span, Claim claim)
    {
        var evidence = EvidenceOf(context, span);
        var speaker = Attributions.Of(context, span);
        var withEvidence = claim with
        {
            Evidence = evidence,
            Value = claim.Value with { Text = evidence.Quote },
            Attribution = speaker,
            Modality = speaker is not null && claim.Modality == Modality.Asserted ? Modality.Reported : claim.Modality,
        };
        return new ReadClaim(withEvidence with { Id = IdOf(withEvidence) }, ProfileReader.Read(context, span));
    }

    /// <summary>The id a claim's content gives it.</summary>
    public static string IdOf(Claim claim) =>
        StableId.Of('c', claim.Article, claim.Predicate, claim.Subject.Id, claim.Object?.Id, claim.Value.Text,
            string.Create(CultureInfo.InvariantCulture, $"{claim.Evidence?.Start}-{claim.Evidence?.End}"), claim.Qualifiers.Count == 0 ? "" : string.Join(';', claim.Qualifiers.Select(q => q.Key + "=" + q.Value)));
}
