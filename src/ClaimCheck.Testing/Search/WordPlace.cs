namespace ClaimCheck.Testing.Search;

/// <summary>One place where words stand.</summary>
internal readonly record struct WordPlace(string Article, TextSpan Span);
