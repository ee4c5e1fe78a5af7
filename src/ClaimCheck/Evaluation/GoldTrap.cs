namespace ClaimCheck.Evaluation;

/// <summary>Statements that look like a contradiction and are none: no two of them may be set against each other.</summary>
/// <param name="Id">Its id in the story.</param>
/// <param name="Why">Why they do not contradict, in plain words; only printed.</param>
/// <param name="Quotes">The statements, two or more.</param>
public sealed record GoldTrap(string Id, string Why, Sequence<GoldQuote> Quotes);
