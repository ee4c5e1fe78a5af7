namespace ClaimCheck.Values;

/// <summary>Something that can be compared. Immutable; equal when its parts are.</summary>
public abstract partial record ClaimValue
{
    private protected ClaimValue(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>As written.</summary>
    public string Text { get; init; }

    /// <summary><c>quantity</c>, <c>date</c>, <c>time</c>, <c>role</c>, <c>name</c>, <c>place</c> or <c>polarity</c>.</summary>
    public abstract string Kind { get; }
}
