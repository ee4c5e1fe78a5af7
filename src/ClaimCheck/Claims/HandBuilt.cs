using ClaimCheck.Predicates;

namespace ClaimCheck.Claims;

/// <summary>Claims that come without a text.</summary>
internal static class HandBuilt
{
    private static readonly Profile NoContext = new() { Terms = [], Language = "", Sentence = -1 };

    /// <summary>The claim with an id and an empty context; evidence it may carry is dropped, as no text backs it.</summary>
    public static ReadClaim Read(Claim claim, PredicateCatalogue catalogue)
    {
        var bare = claim with { Evidence = null, Qualifiers = catalogue.Separating(claim.Predicate, claim.Qualifiers) };
        return new ReadClaim(bare.Id.Length > 0 ? bare : bare with { Id = ClaimBuilder.IdOf(bare) }, NoContext);
    }
}
