using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>A stretch of a text recognised as a value.</summary>
internal sealed record Mention(TextSpan Span, ClaimValue Value);
