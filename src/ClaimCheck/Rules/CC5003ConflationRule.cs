using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>A value that another article states for another fact: "$300 billion investment" where 30 billion is the valuation.</summary>
internal sealed class CC5003ConflationRule : IHintRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC5003", "Looks like the value of another fact", "logic");

    public bool Explains(FactSheet fact, RuleContext context) =>
        fact.Sides.Any(side => side.Value is Quantity quantity && context.Facts.Any(other => IsSource(other, fact, quantity)));

    private static bool IsSource(FactSheet other, FactSheet fact, Quantity value) =>
        !ReferenceEquals(other, fact)
        && other.Predicate is { } predicate && predicate.Id != fact.Fact.Predicate
        && other.Claims.Any(c => c.Value is Quantity q && q.Dimension == value.Dimension && q.Unit == value.Unit && q.Dimension == Dimension.Money
            && (q.Stated == value.Stated || CC5002MagnitudeRule.IsSlip(q.Stated, value.Stated)));
}
