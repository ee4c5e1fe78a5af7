using System.Collections.Immutable;
using ClaimCheck.Claims.Casualties;
using ClaimCheck.Claims.Speech;
using ClaimCheck.Claims.Statements;
using ClaimCheck.Mentions;
using ClaimCheck.Predicates;
using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads the claims of documents: one for each value an article itself states.</summary>
internal sealed class ClaimReader(EntityIndex entities, PredicateCatalogue catalogue, ClaimScope scope)
{
    /// <summary>Reads all documents: first each alone, then what their statements say alike but for a word.</summary>
    public List<ReadClaim> Read(IReadOnlyList<Document> documents, CancellationToken cancellation, Action? done = null)
    {
        var read = SideBySide.Each(documents, document => Read(document, cancellation), cancellation, done);
        return new StatementClaims(entities).Read([.. read.SelectMany(r => r.Contexts)], [.. read.SelectMany(r => r.Claims)], cancellation);
    }

    private (List<SentenceContext> Contexts, List<ReadClaim> Claims) Read(Document document, CancellationToken cancellation)
    {
        var contexts = new List<SentenceContext>();
        foreach (var context in SentenceContexts.Of(document, entities, scope))
        {
            cancellation.ThrowIfCancellationRequested();
            contexts.Add(context);
        }

        return (contexts, Read(document, contexts, cancellation));
    }

    private List<ReadClaim> Read(Document document, List<SentenceContext> contexts, CancellationToken cancellation)
    {
        var claims = CasualtyClaims.Of(CasualtyReader.Read(document, contexts, entities, scope), entities).ToList();
        var counted = claims.ConvertAll(c => new TextSpan(c.Claim.Evidence!.Start, c.Claim.Evidence.End));
        var bySentence = claims.GroupBy(c => c.Claim.Evidence!.Sentence).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var context in contexts)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var value in context.Values.Where(v => !IsCounted(v, counted)))
            {
                if ((AnsweredValues.Read(context, value, bySentence) ?? ValueClaims.Read(context, value, entities, catalogue)) is { } claim)
                {
                    claims.Add(claim);
                    bySentence.TryAdd(context.Sentence.Span, []);
                    bySentence[context.Sentence.Span].Add(claim);
                }
            }

            claims.AddRange(RoleClaims.Read(context, entities));
            claims.AddRange(OwnershipClaims.Read(context, entities));
            claims.AddRange(CompletionClaims.Read(context, entities));
        }

        return claims;
    }

    /// <summary>Whether the number is the one of a toll.</summary>
    private static bool IsCounted(Mention value, List<TextSpan> counted) =>
        value.Value is Quantity { Dimension: Dimension.Count } && counted.Exists(c => c.Overlaps(value.Span));
}
