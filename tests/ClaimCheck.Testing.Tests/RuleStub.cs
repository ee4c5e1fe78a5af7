using ClaimCheck.Facts;
using ClaimCheck.Rules;

namespace ClaimCheck.Testing.Tests;

/// <summary>A rule that does what a test says.</summary>
internal sealed class RuleStub(Func<RuleDescriptor, FactSheet, IEnumerable<Finding>> check, string? pattern = "casualties.killed") : IRule
{
    public RuleDescriptor Descriptor { get; } = new("DESK1001", "A rule of a test") { AppliesTo = pattern is null ? [] : [pattern] };

    public IEnumerable<Finding> Check(FactSheet fact, RuleContext context) => check(Descriptor, fact);
}
