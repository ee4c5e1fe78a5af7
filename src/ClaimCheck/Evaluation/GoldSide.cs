namespace ClaimCheck.Evaluation;

/// <summary>One version of a labelled contradiction.</summary>
/// <param name="Value">The value in plain words; only printed.</param>
/// <param name="Quotes">Where it is said.</param>
public sealed record GoldSide(string Value, Sequence<GoldQuote> Quotes);
