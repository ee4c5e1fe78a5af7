using ClaimCheck.Facts;

namespace ClaimCheck.Rules;

/// <summary>A check that explains a contradiction another rule found. Stateless.</summary>
internal interface IHintRule
{
    RuleDescriptor Descriptor { get; }

    /// <summary>Whether it explains the contradiction between the fact's sides.</summary>
    bool Explains(FactSheet fact, RuleContext context);
}
