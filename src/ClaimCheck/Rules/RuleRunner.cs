using ClaimCheck.Facts;

namespace ClaimCheck.Rules;

/// <summary>Runs the rules over the facts: each fact by the rule that owns it, each contradiction past the hints.</summary>
internal static class RuleRunner
{
    public static Sequence<Finding> Run(RuleContext context)
    {
        var rules = BuiltInRules.Comparisons.Where(r => IsOn(r.Descriptor, context)).ToArray();
        var hints = BuiltInRules.Hints.Where(r => IsOn(r.Descriptor, context)).ToArray();
        var findings = new List<Finding>();
        foreach (var fact in context.Facts)
        {
            if (Array.Find(rules, r => r.Owns(fact))?.Check(fact, context) is { } finding)
            {
                findings.Add(finding with { Hints = hints.Where(h => h.Explains(fact, context)).Select(h => h.Descriptor.Id).ToSequence() });
            }
        }

        if (IsOn(BuiltInRules.Counts.Descriptor, context))
        {
            findings.AddRange(TollScopeFindings.Of(context));
        }

        return Doubles.Without(findings, context)
            .OrderByDescending(f => f.Severity)
            .ThenBy(f => f.Rule, StringComparer.Ordinal)
            .ThenBy(f => f.Id, StringComparer.Ordinal)
            .ToSequence();
    }

    private static bool IsOn(RuleDescriptor rule, RuleContext context) => !context.RuleSet.DisabledRules.Contains(rule.Id);
}
