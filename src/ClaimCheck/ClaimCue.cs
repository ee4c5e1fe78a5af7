namespace ClaimCheck;

/// <summary>The words of an article that chose the predicate of a claim.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Words">The words, as written.</param>
public sealed record ClaimCue(string Claim, string Words);
