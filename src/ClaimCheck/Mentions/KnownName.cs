namespace ClaimCheck.Mentions;

/// <summary>A well-known name.</summary>
/// <param name="Id">Id of the entity.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Latin">Its English spellings.</param>
/// <param name="Han">Its Chinese spellings, in simplified characters.</param>
internal sealed record KnownName(string Id, EntityKind Kind, string[] Latin, string[] Han);
