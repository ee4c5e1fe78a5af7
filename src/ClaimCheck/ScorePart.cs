namespace ClaimCheck;

/// <summary>One number of how alike the contexts of two claims are.</summary>
/// <param name="Name">What it measures: <c>total</c>, <c>predicate</c> …</param>
/// <param name="Value">The number, rounded to three places.</param>
public sealed record ScorePart(string Name, decimal Value);
