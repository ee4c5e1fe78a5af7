namespace ClaimCheck;

/// <summary>Who publishes.</summary>
/// <param name="Id">Its name as the articles give it, or the article's id where none is known.</param>
/// <param name="Articles">How many of the articles are its.</param>
/// <param name="Reliability">How often its claims stood on the better-supported side, 0 to 1; null when nothing was judged.</param>
public sealed record Source(string Id, int Articles, decimal? Reliability);
