using ClaimCheck.Rules.Relations;

namespace ClaimCheck.Rules;

/// <summary>A percentage that is not the part divided by the total stated beside it.</summary>
internal sealed class CC5006ShareOfTotalRule()
    : RelationRule(
        RuleDescriptor.Of("CC5006", "A percentage that is not the part of the total", "logic"),
        new RatioRelation("layoffs.share", "layoffs.count", "company.employees", Rough) { MayExcludePart = true, Nearness = Nearness.Sentence },
        new RatioRelation("margin.share", "company.profit", "company.revenue", Rough) { Nearness = Nearness.Sentence })
{
    private const decimal Rough = 0.15m;
}
