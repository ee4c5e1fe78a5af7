using ClaimCheck.Claims;
using ClaimCheck.Predicates;

namespace ClaimCheck.Facts;

/// <summary>A fact with the claims and sides themselves, for the rules to look at. Immutable.</summary>
public sealed class FactSheet
{
    internal FactSheet(Fact fact, Predicate? predicate, Sequence<ReadClaim> read, Sequence<ClaimSide> sides)
    {
        (Fact, Predicate, Read, Sides) = (fact, predicate, read, sides);
        Claims = read.Select(c => c.Claim).ToSequence();
    }

    /// <summary>The fact, as in the report.</summary>
    public Fact Fact { get; }

    /// <summary>Its predicate in the catalogue, or null for an open one.</summary>
    public Predicate? Predicate { get; }

    /// <summary>Its claims in the order of <see cref="Fact.Claims"/>; of hand-built claims those with an id derived.</summary>
    public Sequence<Claim> Claims { get; }

    /// <summary>Claims whose values can hold together; one side when all agree.</summary>
    public Sequence<ClaimSide> Sides { get; }

    /// <summary>The claims with the context they were read in.</summary>
    internal Sequence<ReadClaim> Read { get; }
}
