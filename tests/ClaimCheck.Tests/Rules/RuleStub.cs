using ClaimCheck.Facts;
using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Rules;

/// <summary>A rule whose check is given.</summary>
internal sealed class RuleStub(RuleDescriptor descriptor, Func<FactSheet, RuleContext, IEnumerable<Finding>> check) : IRule
{
    public RuleDescriptor Descriptor { get; } = descriptor;

    public IEnumerable<Finding> Check(FactSheet fact, RuleContext context) => check(fact, context);
}
