using ClaimCheck.Facts;

namespace ClaimCheck.Rules;

/// <summary>A rule of your own. It must be stateless: one instance serves all threads and all checks.</summary>
/// <remarks>It is called once for each fact that <see cref="RuleDescriptor.AppliesTo"/> names, with values that nobody can change.
/// What it throws becomes a note CC9100 that names rule and fact; the other rules run on.</remarks>
public interface IRule
{
    /// <summary>What the rule is. Always the same object.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>What the rule finds about a fact; made by <see cref="Findings"/>. The order does not matter, and a finding given twice is reported once.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="context">The other facts, the articles and the rule set.</param>
    IEnumerable<Finding> Check(FactSheet fact, RuleContext context);
}
