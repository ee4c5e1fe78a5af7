using ClaimCheck.Values;

namespace ClaimCheck;

/// <summary>A stretch of a text recognised as a value, a name or a date.</summary>
/// <param name="Span">Where it stands, in UTF-16 units of the article's text; never inside a surrogate pair.</param>
/// <param name="Value">What it states; its <see cref="ClaimValue.Text"/> is the text of the span.</param>
public sealed record Mention(TextSpan Span, ClaimValue Value);
