namespace ClaimCheck;

/// <summary>A text that several articles go back to: a wire report with its reprints, rewrites and translations. Their claims about a
/// fact that give one value count once.</summary>
/// <param name="Id">What <see cref="Claim.Origin"/> names it by; the same for the same articles.</param>
/// <param name="Articles">Ids of the articles that share it for at least one fact, in ordinal order; at least two.</param>
/// <param name="Reasons">Why they are taken for one, at least one.</param>
public sealed record Origin(string Id, Sequence<string> Articles, Sequence<OriginReason> Reasons);
