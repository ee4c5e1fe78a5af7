namespace ClaimCheck.Facts;

/// <summary>The terms of a claim's context by number, ready to be set against another's.</summary>
/// <param name="Ids">Numbers of the terms, ascending.</param>
/// <param name="Weights">Nearness of each, 0 to 1.</param>
/// <param name="Nearness">How near the value each stands, 0 to 1.</param>
/// <param name="Mass">What all of them tell together.</param>
/// <param name="SharedMass">What those tell that mean the same in every language.</param>
internal sealed record ClaimTerms(int[] Ids, double[] Weights, double[] Nearness, double Mass, double SharedMass);
