namespace ClaimCheck.Values;

/// <summary>What comparing two values gave, and why.</summary>
/// <param name="Relation">How they stand to each other.</param>
/// <param name="Reason">Why, in words with numbers, in English, one line.</param>
/// <param name="Message">The reason as id and arguments.</param>
public sealed record Comparison(Relation Relation, string Reason, Message Message);
