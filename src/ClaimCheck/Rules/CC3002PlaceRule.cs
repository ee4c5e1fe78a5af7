using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Places differ.</summary>
internal sealed class CC3002PlaceRule : IComparisonRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC3002", "Places differ", "name");

    public bool Owns(FactSheet fact) => fact.Sides[0].Value is Place;

    public Finding? Check(FactSheet fact, RuleContext context) => SideFinding.Of(this, fact, context);
}
