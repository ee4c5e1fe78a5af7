namespace ClaimCheck.Rules;

/// <summary>Makes the ids of findings out of the rule and the evidence: one claim's words for each side. What names are taken for, and what predicates are
/// called, does not matter, so that an id outlives an alias.</summary>
internal static class FindingId
{
    public static string Of(string rule, IEnumerable<Claim> evidence, IReadOnlyDictionary<string, Article> articles) =>
        OfKeys(rule, evidence.Select(c => KeyOf(c, articles)));

    /// <summary>The words a claim was read from, with their sentence; the claim's id where it was built by hand.</summary>
    public static string KeyOf(Claim claim, IReadOnlyDictionary<string, Article> articles) =>
        claim.Evidence is { } evidence && articles.TryGetValue(claim.Article, out var article) && evidence.Sentence.End <= article.Text.Length
            ? string.Join('\n', claim.Article, article.Text[evidence.Sentence.Start..evidence.Sentence.End], FormattableString.Invariant($"{evidence.Start - evidence.Sentence.Start}"), evidence.Quote)
            : claim.Id;

    public static string OfKeys(string rule, IEnumerable<string> keys) => StableId.Of('x', [rule, .. keys.Order(StringComparer.Ordinal)]);
}
