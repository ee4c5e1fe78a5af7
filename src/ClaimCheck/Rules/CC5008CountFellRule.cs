using ClaimCheck.Facts;
using ClaimCheck.Predicates;
using ClaimCheck.Rules.Relations;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>A running count that fell: an article published later gives fewer of what can only grow.</summary>
internal sealed class CC5008CountFellRule : IHintRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC5008", "A running count that fell", "logic");

    public string? Explain(FactSheet fact, RuleContext context)
    {
        if (fact.Predicate is not { Change: Change.Rises, Toll: not Toll.Passing } || fact.Sides[0].Value is not Quantity { Dimension: Dimension.Count })
        {
            return null;
        }

        foreach (var (before, first, after, last) in Course.Steps(fact, context))
        {
            var (most, least) = ((Quantity)before.Value, (Quantity)after.Value);
            if (least.Stated < most.Stated)
            {
                return $"A count that only grows fell by {Figures.Of(most.Stated - least.Stated, least)}: {Figures.Of(most)} on {IsoDay.Of(first)}, {Figures.Of(least)} on {IsoDay.Of(last)}.";
            }
        }

        return null;
    }
}
