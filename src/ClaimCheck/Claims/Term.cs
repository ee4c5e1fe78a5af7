namespace ClaimCheck.Claims;

/// <summary>A word of the context of a value: a concept (<c>c:</c>), an entity (<c>e:</c>), or a plain word (<c>w:</c>).</summary>
internal readonly record struct Term(string Key, TextSpan Span)
{
    public bool IsConcept => Key[0] == 'c';

    public bool IsEntity => Key[0] == 'e';

    public ReadOnlySpan<char> Name => Key.AsSpan(2);
}
