using ClaimCheck.Facts;

namespace ClaimCheck.Rules;

/// <summary>A check that explains a contradiction another rule found. Stateless.</summary>
internal interface IHintRule
{
    RuleDescriptor Descriptor { get; }

    /// <summary>How it explains the contradiction between the fact's sides, with the arithmetic; null when it does not.</summary>
    Message? Explain(FactSheet fact, RuleContext context);
}
