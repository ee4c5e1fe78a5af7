namespace ClaimCheck.Claims.Casualties;

/// <summary>A word or a mark of punctuation, in lower case.</summary>
internal readonly record struct Token(TextSpan Span, string Lower)
{
    public bool IsWord => char.IsLetterOrDigit(Lower[0]);
}
