namespace ClaimCheck.Support;

/// <summary>A paragraph that makes claims, as a set of shingles in rising order.</summary>
/// <param name="Article">Index of its article.</param>
/// <param name="Shingles">The hashes of its runs of words or letters, each once.</param>
internal sealed record Passage(int Article, ulong[] Shingles);
