namespace ClaimCheck.Evaluation;

/// <summary>Words of an article that a label points at.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Text">The words as they stand in its text; every place where they stand counts.</param>
public sealed record GoldQuote(string Article, string Text);
