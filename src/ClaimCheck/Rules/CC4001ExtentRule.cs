using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Bought outright, or a share of it.</summary>
internal sealed class CC4001ExtentRule : IComparisonRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC4001", "Bought outright, or a share of it", "status");

    public bool Owns(FactSheet fact) => fact.Sides[0].Value is Polarity { State: "whole" or "part" };

    public Finding? Check(FactSheet fact, RuleContext context) => SideFinding.Of(this, fact, context);
}
