namespace ClaimCheck.Predicates;

/// <summary>How a relation's value moves over time.</summary>
internal enum Change
{
    Fixed,
    Rises,
    Falls,
    Varies,
}
