namespace ClaimCheck.Testing;

/// <summary>Words of an article that a test points at.</summary>
/// <param name="Name">What the test calls them (<c>{|toll:12 people|}</c>), or null (<c>[|12 people|]</c>). Several marks may share a name.</param>
/// <param name="Article">Id of the article.</param>
/// <param name="Span">Where they stand, in UTF-16 units of the article's text without marks.</param>
/// <param name="Text">The words.</param>
public sealed record Mark(string? Name, string Article, TextSpan Span, string Text);
