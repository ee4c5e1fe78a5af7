using System.Collections.Immutable;
using ClaimCheck.Claims.Statements;
using ClaimCheck.Mentions;
using ClaimCheck.Predicates;
using ClaimCheck.Reading;

namespace ClaimCheck.Claims;

/// <summary>Reads the claims of documents: one for each value an article itself states.</summary>
internal sealed class ClaimReader(EntityIndex entities, PredicateCatalogue catalogue, Bounds bounds)
{
    /// <summary>Reads all documents: first each alone, then what their statements say alike but for a word.</summary>
    public List<ReadClaim> Read(IReadOnlyList<Document> documents, CancellationToken cancellation)
    {
        var (contexts, claims) = (new List<SentenceContext>(), new List<ReadClaim>());
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            SentenceContext[] own = [.. SentenceContexts.Of(document, entities, bounds)];
            contexts.AddRange(own);
            claims.AddRange(Read(own, cancellation));
        }

        return new StatementClaims(entities).Read(contexts, claims, cancellation);
    }

    private List<ReadClaim> Read(SentenceContext[] contexts, CancellationToken cancellation)
    {
        var claims = new List<ReadClaim>();
        foreach (var context in contexts)
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
