namespace ClaimCheck.Rules;

/// <summary>Makes the ids of findings out of the rule and the evidence: one claim's words for each side. What names are taken for, and what predicates are
/// called, does not matter, so that an id outlives an alias.</summary>
internal static class FindingId
{
    /// <summary>Choices of one claim a side that are looked through for a judgement given before articles were added.</summary>
    private const int MostChoices = 4_096;

    public static string Of(string rule, IEnumerable<Claim> evidence, IReadOnlyDictionary<string, Article> articles) =>
        OfKeys(rule, evidence.Select(c => KeyOf(c, articles)));

    /// <summary>The judgement of a finding: one of its id, or of the id it had when a side was told by another of its claims.</summary>
    public static Suppression? Judged(Finding finding, IReadOnlyDictionary<string, Suppression> suppressions, Func<string, string> keyOf)
    {
        if (suppressions.Count == 0 || finding.Sides.Aggregate(1L, (all, side) => Math.Min(all * Math.Max(1, side.Claims.Count), MostChoices + 1L)) > MostChoices)
        {
            return suppressions.GetValueOrDefault(finding.Id);
        }

        IEnumerable<string[]> choices = [[]];
        foreach (var side in finding.Sides)
        {
            choices = choices.SelectMany(_ => side.Claims, (chosen, claim) => (string[])[.. chosen, keyOf(claim)]).ToArray();
        }

        return suppressions.GetValueOrDefault(finding.Id)
            ?? choices.Select(c => suppressions.GetValueOrDefault(OfKeys(finding.Rule, c))).FirstOrDefault(s => s is not null);
    }

    /// <summary>The words a claim was read from, with their sentence; the claim's id where it was built by hand.</summary>
    public static string KeyOf(Claim claim, IReadOnlyDictionary<string, Article> articles) =>
        claim.Evidence is { } evidence && articles.TryGetValue(claim.Article, out var article) && evidence.Sentence.End <= article.Text.Length
            ? string.Join('\n', claim.Article, article.Text[evidence.Sentence.Start..evidence.Sentence.End], FormattableString.Invariant($"{evidence.Start - evidence.Sentence.Start}"), evidence.Quote)
            : claim.Id;

    private static string OfKeys(string rule, IEnumerable<string> keys) => StableId.Of('x', [rule, .. keys.Order(StringComparer.Ordinal)]);
}
