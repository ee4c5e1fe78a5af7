using System.Globalization;
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

        var told = fact.Claims
            .Select(c => (Claim: c, Day: context.Articles.GetValueOrDefault(c.Article)?.Published, Value: (c.Value as Quantity)!))
            .Where(c => c is { Day: not null, Value: { Hedged: false, Bound: Bound.None } })
            .OrderBy(c => c.Day).ToArray();
        for (var i = 1; i < told.Length; i++)
        {
            var (before, after) = (told[i - 1], told[i]);
            if (before.Day < after.Day && after.Value.RelationTo(before.Value) == Relation.Contradict && after.Value.Stated < before.Value.Stated)
            {
                return $"A count that only grows fell by {Figures.Of(before.Value.Stated - after.Value.Stated, after.Value)}: {Figures.Of(before.Value)} on {Shown(before.Day)}, {Figures.Of(after.Value)} on {Shown(after.Day)}.";
            }
        }

        return null;
    }

    private static string Shown(DateOnly? day) => day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
