using System.Collections.Immutable;
using ClaimCheck.Claims.Casualties;
using ClaimCheck.Mentions;
using ClaimCheck.Predicates;
using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads the claims of a document: one for each value the article itself states.</summary>
internal sealed class ClaimReader(EntityIndex entities, PredicateCatalogue catalogue, ClaimScope scope)
{
    public List<ReadClaim> Read(Document document, CancellationToken cancellation)
    {
        var contexts = SentenceContexts.Of(document, entities, scope.Bounds).ToList();
        var claims = CasualtyClaims.Of(CasualtyReader.Read(document, contexts, entities, scope), entities).ToList();
        var counted = claims.ConvertAll(c => new TextSpan(c.Claim.Evidence!.Start, c.Claim.Evidence.End));
        foreach (var context in contexts)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var value in context.Values.Where(v => !IsCounted(v, counted)))
            {
                if (ValueClaims.Read(context, value, entities, catalogue) is { } claim)
                {
                    claims.Add(claim);
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
