using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>What the rules about quantities share: they differ by the dimensions they own.</summary>
internal abstract class QuantityRule(RuleDescriptor descriptor, params Dimension[] dimensions) : IComparisonRule
{
    public RuleDescriptor Descriptor { get; } = descriptor;

    public bool Owns(FactSheet fact) =>
        fact.Sides[0].Value is Quantity quantity && dimensions.Contains(quantity.Dimension);

    public Finding? Check(FactSheet fact, RuleContext context) => SideFinding.Of(this, fact, context);
}
