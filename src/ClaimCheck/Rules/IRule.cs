using ClaimCheck.Facts;

namespace ClaimCheck.Rules;

/// <summary>A named check of one fact. Stateless: one instance serves all threads.</summary>
internal interface IRule
{
    RuleDescriptor Descriptor { get; }

    /// <summary>Whether the rule owns facts of this sort; each fact has at most one owner.</summary>
    bool Owns(FactSheet fact);

    /// <summary>The finding about the fact's sides, or null when there is nothing to say.</summary>
    Finding? Check(FactSheet fact, RuleContext context);
}
