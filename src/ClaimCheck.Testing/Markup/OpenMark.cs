namespace ClaimCheck.Testing.Markup;

/// <summary>A mark whose end has not been seen yet.</summary>
/// <param name="Opening">The token that opened it.</param>
/// <param name="Offset">Where that stands in the marked text.</param>
/// <param name="Name">Its name, or null.</param>
/// <param name="TextStart">Where its words begin in the text without marks.</param>
internal sealed record OpenMark(string Opening, int Offset, string? Name, int TextStart)
{
    public string Closing => Opening == MarkupToken.Open ? MarkupToken.Close : MarkupToken.CloseNamed;
}
