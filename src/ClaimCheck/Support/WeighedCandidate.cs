namespace ClaimCheck.Support;

/// <summary>One value of an item.</summary>
/// <param name="Value">The value as claimed.</param>
/// <param name="Probability">Belief in it and in values within its tolerance, 0 to 1, three places.</param>
/// <param name="IndependentVotes">How many independent sources claim it.</param>
/// <param name="Supporters">Sources that claim it, one within its tolerance, or it told more generally; by name.</param>
/// <param name="Opponents">How many sources of the item claim something else.</param>
public sealed record WeighedCandidate(string Value, decimal Probability, int IndependentVotes, Sequence<string> Supporters, int Opponents);
