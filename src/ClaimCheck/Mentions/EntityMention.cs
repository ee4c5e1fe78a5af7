namespace ClaimCheck.Mentions;

/// <summary>A stretch of a text that names an entity.</summary>
internal sealed record EntityMention(TextSpan Span, string Entity, EntityKind Kind);
