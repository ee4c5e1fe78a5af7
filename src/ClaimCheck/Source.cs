namespace ClaimCheck;

/// <summary>Who publishes.</summary>
/// <param name="Id">Its name as the articles give it, or the article's id where none is known.</param>
/// <param name="Articles">How many of the articles are its.</param>
/// <param name="Reliability">How often its contested claims stood on the better-supported side, in this report and in the trust given to the checker:
/// mean of a Beta distribution from a uniform prior, 0 to 1, two places; null when nothing was judged.</param>
public sealed record Source(string Id, int Articles, decimal? Reliability)
{
    /// <summary>Lower end of the 90 % interval of its reliability; null when nothing was judged.</summary>
    public decimal? Low { get; init; }

    /// <summary>Upper end of the 90 % interval of its reliability; null when nothing was judged.</summary>
    public decimal? High { get; init; }

    /// <summary>How many of its claims were judged; a judgement that is not sure counts in part on each side, one that many share counts less.</summary>
    public decimal Judged { get; init; }
}
