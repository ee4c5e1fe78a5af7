using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Asserted by one, denied by the other.</summary>
internal sealed class CC4003DenialRule : IComparisonRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC4003", "Asserted by one, denied by the other", "status");

    public bool Owns(FactSheet fact) => fact.Sides[0].Value is Polarity { State: "yes" or "no" };

    public Finding? Check(FactSheet fact, RuleContext context) => SideFinding.Of(this, fact, context);
}
