using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>One person, two exclusive offices.</summary>
internal sealed class CC3001OfficeRule : IComparisonRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC3001", "One person, two exclusive offices", "name");

    public bool Owns(FactSheet fact) => fact.Sides[0].Value is Role;

    public Finding? Check(FactSheet fact, RuleContext context) => SideFinding.Of(this, fact, context);
}
