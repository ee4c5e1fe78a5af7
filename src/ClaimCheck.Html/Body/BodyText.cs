namespace ClaimCheck.Html.Body;

/// <summary>The words of an article.</summary>
/// <param name="Text">Paragraphs with an empty line between them, items and rows on lines of their own.</param>
/// <param name="Source">The source a line above the words credits, or null.</param>
/// <param name="Published">The day a line above the words gives, or null.</param>
internal sealed record BodyText(string Text, string? Source = null, DateOnly? Published = null);
