using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Times of day differ.</summary>
internal sealed class CC2002ClockRule : IComparisonRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC2002", "Times of day differ", "time");

    public bool Owns(FactSheet fact) => fact.Sides[0].Value is ClockTime;

    public Finding? Check(FactSheet fact, RuleContext context) => SideFinding.Of(this, fact, context);
}
