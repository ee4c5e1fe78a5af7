using ClaimCheck.Facts;

namespace ClaimCheck.Rules;

/// <summary>What a rule may know beyond its fact. Immutable.</summary>
/// <param name="Facts">All facts of the report.</param>
/// <param name="Articles">The articles by id.</param>
/// <param name="RuleSet">Tolerances.</param>
internal sealed record RuleContext(Sequence<FactSheet> Facts, IReadOnlyDictionary<string, Article> Articles, RuleSet RuleSet)
{
    /// <summary>Day of the earliest article, or null when no article is dated.</summary>
    public DateOnly? FirstPublished { get; } = Articles.Values.Min(a => a.Published);
}
