using ClaimCheck.Claims;
using ClaimCheck.Predicates;

namespace ClaimCheck.Facts;

/// <summary>A fact with the claims and sides themselves, for the rules to look at.</summary>
internal sealed record FactSheet
{
    public required Fact Fact { get; init; }

    /// <summary>Claims in the order of <see cref="Fact.Claims"/>.</summary>
    public required Sequence<ReadClaim> Claims { get; init; }

    /// <summary>The catalogue's predicate, or null for an open one.</summary>
    public required Predicate? Predicate { get; init; }

    /// <summary>Claims whose values can hold together; one side when all agree.</summary>
    public required Sequence<ClaimSide> Sides { get; init; }
}
