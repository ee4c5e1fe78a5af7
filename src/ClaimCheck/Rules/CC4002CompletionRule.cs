using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Completed, or only planned.</summary>
internal sealed class CC4002CompletionRule : IComparisonRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC4002", "Completed, or only planned", "status");

    public bool Owns(FactSheet fact) => fact.Sides[0].Value is Polarity { State: "completed" or "planned" };

    public Finding? Check(FactSheet fact, RuleContext context) => SideFinding.Of(this, fact, context);
}
