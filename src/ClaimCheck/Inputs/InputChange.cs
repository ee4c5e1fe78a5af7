namespace ClaimCheck.Inputs;

/// <summary>A file whose content is not what it was at the reading before.</summary>
/// <param name="Path">As the user would name it.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="OfArticles">Whether it holds articles, or did.</param>
internal sealed record InputChange(string Path, InputChangeKind Kind, bool OfArticles = true);
