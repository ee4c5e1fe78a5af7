using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Dates differ.</summary>
internal sealed class CC2001DateRule : IComparisonRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC2001", "Dates differ", "time");

    public bool Owns(FactSheet fact) => fact.Sides[0].Value is DateSpan;

    public Finding? Check(FactSheet fact, RuleContext context) => SideFinding.Of(this, fact, context);
}
