namespace ClaimCheck.Mentions;

/// <summary>A name found in a text, before it is known whose it is.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Surface">As written.</param>
/// <param name="Kind">What sort of thing it names, where its form tells.</param>
/// <param name="Opens">Whether it is the first word of its sentence, so that its capital tells nothing.</param>
internal readonly record struct FoundName(TextSpan Span, string Surface, EntityKind Kind, bool Opens = false);
