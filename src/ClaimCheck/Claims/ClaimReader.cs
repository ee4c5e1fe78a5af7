using System.Collections.Immutable;
using ClaimCheck.Mentions;
using ClaimCheck.Predicates;
using ClaimCheck.Reading;

namespace ClaimCheck.Claims;

/// <summary>Reads the claims of a document: one for each value the article itself states.</summary>
internal sealed class ClaimReader(EntityIndex entities, PredicateCatalogue catalogue, Bounds bounds)
{
    public List<ReadClaim> Read(Document document, CancellationToken cancellation)
    {
        var claims = new List<ReadClaim>();
        foreach (var context in SentenceContexts.Of(document, entities, bounds))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var value in context.Values)
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
}
