namespace ClaimCheck.Evaluation;

/// <summary>What was counted of one kind of value. Traps have no kind; a false alarm has that of its values.</summary>
/// <param name="Kind">One of <see cref="GoldKinds.All"/>.</param>
/// <param name="Counts">What was counted.</param>
public sealed record KindScore(string Kind, ScoreCounts Counts);
