namespace ClaimCheck;

/// <summary>Something worth knowing about the reading or the input that is no finding.</summary>
/// <param name="Rule">Id: <c>CC8xxx</c> from reading, <c>CC9xxx</c> from configuration.</param>
/// <param name="Article">Id of the article, or null.</param>
/// <param name="Span">Where in its text, or null.</param>
/// <param name="Text">What, and the way out.</param>
public sealed record Note(string Rule, string? Article, TextSpan? Span, string Text);
