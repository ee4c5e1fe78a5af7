namespace ClaimCheck.Reading;

/// <summary>What the top of a page says about the article.</summary>
/// <param name="Count">How many blocks belong to it.</param>
/// <param name="Title">Headline, or null.</param>
/// <param name="Source">Who publishes, or null.</param>
/// <param name="Published">Day of publication, or null.</param>
internal sealed record Head(int Count, string? Title, string? Source, DateOnly? Published);
