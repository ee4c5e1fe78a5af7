using ClaimCheck.Facts;
using ClaimCheck.Languages;
using ClaimCheck.Rules.Relations;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Two attributed values in one article: police said twelve, the hospital said fifteen.</summary>
internal sealed class CC5011AttributedValuesRule : IRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC5011", "One article, two speakers, two values", "logic");

    public IEnumerable<Finding> Check(FactSheet fact, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(context);
        foreach (var claim in fact.Claims.Where(c => c.Attribution is not null && c.Predicate == fact.Fact.Predicate && AttributedValues.IsTold(c, fact.Predicate)))
        {
            var other = RelationScope.Claims(context.FactsOf(fact.Fact.Predicate, claim.Subject.Id)).FirstOrDefault(c => SelfConflicts.IsAhead(claim, c) && AttributedValues.Are(claim, c, context.Articles));
            if (other is not null)
            {
                yield return Told(claim, other);
            }
        }
    }

    private Finding Told(Claim left, Claim right)
    {
        var comparison = left.Value.CompareTo(right.Value);
        var message = new Message("speakers.differ", comparison.Message.Args.With("leftSpeaker", left.Attribution!).With("rightSpeaker", right.Attribution!).With("reason", comparison.Message.Id));
        return Findings.Between(Descriptor, left, right, MessageTable.English(message)) with { Message = message };
    }
}
