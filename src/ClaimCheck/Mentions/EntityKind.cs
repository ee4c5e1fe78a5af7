namespace ClaimCheck.Mentions;

/// <summary>What sort of thing a name names.</summary>
internal enum EntityKind
{
    Unknown,
    Person,
    Organisation,
    Place,
    Product,
}
