using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Names differ.</summary>
internal sealed class CC3003NameRule : IComparisonRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC3003", "Names differ", "name");

    public bool Owns(FactSheet fact) => fact.Sides[0].Value is Name;

    public Finding? Check(FactSheet fact, RuleContext context) => SideFinding.Of(this, fact, context);
}
