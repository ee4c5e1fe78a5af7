namespace ClaimCheck.Values;

/// <summary>A place as a value.</summary>
public sealed record Place : ClaimValue
{
    /// <summary>Creates a place.</summary>
    /// <param name="id">Id of the place, the same in every language: <c>beijing</c>.</param>
    /// <param name="within">Ids of the places around it, nearest first.</param>
    /// <param name="text">As written.</param>
    public Place(string id, Sequence<string> within, string text)
        : base(text)
    {
        Id = id;
        Within = within;
    }

    /// <inheritdoc/>
    public override string Kind => "place";

    /// <summary>Id of the place.</summary>
    public string Id { get; init; }

    /// <summary>Ids of the places around it, nearest first; empty when unknown.</summary>
    public Sequence<string> Within { get; init; }
}
