namespace ClaimCheck.Values;

/// <summary>One or more offices a person holds or held.</summary>
public sealed record Role : ClaimValue
{
    /// <summary>Creates a role.</summary>
    /// <param name="offices">Canonical ids of the offices, sorted: <c>chief-executive-officer</c>, <c>founder</c>.</param>
    /// <param name="text">As written.</param>
    public Role(Sequence<string> offices, string text)
        : base(text) => Offices = offices;

    /// <inheritdoc/>
    public override string Kind => "role";

    /// <summary>Canonical ids of the offices, sorted, the same in every language.</summary>
    public Sequence<string> Offices { get; init; }

    /// <summary>Whether it is past ("former", 前).</summary>
    public bool Former { get; init; }
}
