namespace ClaimCheck.Predicates;

/// <summary>What a value tells of its thing: how much it is, or by how much it changed.</summary>
internal enum Telling
{
    Either,
    Level,
    Change,
}
