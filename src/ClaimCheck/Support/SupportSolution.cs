namespace ClaimCheck.Support;

/// <summary>What a solver found.</summary>
/// <param name="Probability">For each candidate of the table the share of its item's belief, 0 to 1; they sum to at most 1 in an item.</param>
/// <param name="Judged">For each source how its claims were judged.</param>
/// <param name="Copies">Which sources copy one another, as far as the method looks; null where it does not.</param>
public sealed record SupportSolution(double[] Probability, JudgedClaims[] Judged, CopyLinks? Copies);
