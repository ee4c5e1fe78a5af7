namespace ClaimCheck.Mentions;

/// <summary>A name found in a text, before it is known whose it is.</summary>
internal readonly record struct FoundName(TextSpan Span, string Surface, EntityKind Kind);
