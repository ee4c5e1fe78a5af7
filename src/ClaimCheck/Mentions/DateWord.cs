namespace ClaimCheck.Mentions;

/// <summary>An English word of dates: what it is, and its number, part or unit.</summary>
internal readonly record struct DateWord(DateWordKind Kind, int Value);
