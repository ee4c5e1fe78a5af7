using ClaimCheck.Facts;
using ClaimCheck.Languages;
using ClaimCheck.Rules.Relations;

namespace ClaimCheck.Rules;

/// <summary>A value that cannot be: more than all, fewer than none, older than anybody, over before it came.</summary>
internal sealed class CC5009ImpossibleValueRule : IRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC5009", "A value that cannot be", "logic");

    public IEnumerable<Finding> Check(FactSheet fact, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(context);
        foreach (var claim in fact.Claims.Where(RelationScope.IsFirm))
        {
            var published = context.Articles.GetValueOrDefault(claim.Article)?.Published;
            if ((ImpossibleNumbers.WhyNot(claim, fact.Predicate) ?? EndedDates.Ahead(claim, published)) is { } reason)
            {
                yield return Findings.Among(Descriptor, [claim], MessageTable.English(reason)) with { Message = reason };
            }
        }
    }
}
