using ClaimCheck.Facts;
using ClaimCheck.Predicates;
using ClaimCheck.Rules.Relations;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>A running count that fell: an article published later gives fewer of what can only grow.</summary>
internal sealed class CC5008CountFellRule : IHintRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC5008", "A running count that fell", "logic");

    public Message? Explain(FactSheet fact, RuleContext context)
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
                return new Message("hint.fell", new Qualifiers(
                [
                    new("difference", Figures.Of(most.Stated - least.Stated, least)),
                    new("most", Figures.Of(most)), new("first", IsoDay.Of(first)), new("least", Figures.Of(least)), new("last", IsoDay.Of(last)),
                ]));
            }
        }

        return null;
    }
}
