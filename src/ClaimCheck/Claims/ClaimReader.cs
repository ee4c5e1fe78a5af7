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
        foreach (var context in documents.SelectMany(d => SentenceContexts.Of(d, entities, bounds)))
        {
            cancellation.ThrowIfCancellationRequested();
            contexts.Add(context);
            claims.AddRange(Read(context));
        }

        return new StatementClaims(entities).Read(contexts, claims, cancellation);
    }

    private IEnumerable<ReadClaim> Read(SentenceContext context)
    {
        foreach (var value in context.Values)
        {
            if (ValueClaims.Read(context, value, entities, catalogue) is { } claim)
            {
                yield return claim;
            }
        }

        foreach (var claim in RoleClaims.Read(context, entities).Concat(OwnershipClaims.Read(context, entities)).Concat(CompletionClaims.Read(context, entities)))
        {
            yield return claim;
        }
    }
}
