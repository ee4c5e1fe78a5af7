namespace ClaimCheck.Values;

/// <summary>A person, organisation or product as a value: who did it, which company.</summary>
public sealed record Name : ClaimValue
{
    /// <summary>Creates a name.</summary>
    /// <param name="id">Id of the entity, the same for every spelling within a report.</param>
    /// <param name="text">As written.</param>
    public Name(string id, string text)
        : base(text) => Id = id;

    /// <inheritdoc/>
    public override string Kind => "name";

    /// <summary>Id of the entity.</summary>
    public string Id { get; init; }
}
