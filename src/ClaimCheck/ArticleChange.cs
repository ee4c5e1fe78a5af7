namespace ClaimCheck;

/// <summary>An article that came, changed or went from one report to the next.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Before">As it was; null where it was added.</param>
/// <param name="After">As it is; null where it was removed.</param>
public sealed record ArticleChange(ArticleChangeKind Kind, Article? Before, Article? After);
