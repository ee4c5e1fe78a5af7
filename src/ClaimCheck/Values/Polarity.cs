namespace ClaimCheck.Values;

/// <summary>Whether something holds, or which of a few exclusive states: bought outright or a share, completed or planned.</summary>
public sealed record Polarity : ClaimValue
{
    /// <summary>Creates a polarity.</summary>
    /// <param name="state">The state: <c>yes</c>, <c>no</c>, <c>whole</c>, <c>part</c>, <c>completed</c>, <c>planned</c> …</param>
    /// <param name="text">As written.</param>
    public Polarity(string state, string text)
        : base(text) => State = state;

    /// <inheritdoc/>
    public override string Kind => "polarity";

    /// <summary>The state.</summary>
    public string State { get; init; }
}
