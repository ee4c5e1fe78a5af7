namespace ClaimCheck.Reading;

/// <summary>A line, or a few lines that are one hard-wrapped paragraph, or one bullet of a digest.</summary>
/// <param name="Span">Its words, without the white space and the bullet around them.</param>
/// <param name="BlankBefore">Whether an empty line (or nothing) stands above it.</param>
/// <param name="Item">Whether it stands behind a bullet.</param>
internal readonly record struct Block(TextSpan Span, bool BlankBefore, bool Item)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Span.Start, Span.Length);
}
