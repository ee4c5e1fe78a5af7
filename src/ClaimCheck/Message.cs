namespace ClaimCheck;

/// <summary>An explanation apart from its wording: an id with arguments, printable in any language.</summary>
/// <param name="Id">Which sentence: <c>quantity.contradict</c>.</param>
/// <param name="Args">Its arguments by name, as printable text.</param>
public sealed record Message(string Id, Qualifiers Args);
