using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>One amount, two ways.</summary>
internal sealed class CC4004DirectionRule : IComparisonRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC4004", "One amount, two ways", "status");

    public bool Owns(FactSheet fact) => fact.Sides[0].Value is Polarity { State: "up" or "down" };

    public Finding? Check(FactSheet fact, RuleContext context) => SideFinding.Of(this, fact, context);
}
