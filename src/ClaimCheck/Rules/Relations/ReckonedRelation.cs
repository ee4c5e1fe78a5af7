namespace ClaimCheck.Rules.Relations;

/// <summary>What must hold between values of several predicates. Immutable.</summary>
/// <param name="lead">The predicate whose claims are checked.</param>
/// <param name="others">The predicates it is reckoned from, each of one claim.</param>
internal abstract class ReckonedRelation(string lead, params Sequence<string> others)
{
    /// <summary>The predicate whose claims are checked.</summary>
    public string Lead { get; } = lead;

    /// <summary>The predicates it is reckoned from.</summary>
    public Sequence<string> Others { get; } = others;

    /// <summary>How near each other the claims must stand where they were read from a text.</summary>
    public Nearness Nearness { get; init; } = Nearness.Neighbours;

    /// <summary>Reckons with one claim of each predicate, the lead first; null where their values cannot be reckoned with.</summary>
    public abstract Reckoning? Reckon(IReadOnlyList<Claim> claims);
}
