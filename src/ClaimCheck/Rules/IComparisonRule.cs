using ClaimCheck.Facts;

namespace ClaimCheck.Rules;

/// <summary>Sets the sides of one fact against each other. Stateless.</summary>
internal interface IComparisonRule
{
    RuleDescriptor Descriptor { get; }

    /// <summary>Whether the rule owns facts of this sort; each fact has at most one owner.</summary>
    bool Owns(FactSheet fact);

    /// <summary>The finding about the fact's sides, or null when there is nothing to say.</summary>
    Finding? Check(FactSheet fact, RuleContext context);
}
