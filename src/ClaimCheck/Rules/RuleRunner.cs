using ClaimCheck.Facts;
using ClaimCheck.Predicates;

namespace ClaimCheck.Rules;

/// <summary>Runs the rules over the facts: each fact by the comparison that owns it, each contradiction past the hints, then the rules of one's own.</summary>
internal static class RuleRunner
{
    public static (Sequence<Finding> Findings, IReadOnlyList<Note> Notes) Run(RuleContext context, PredicateCatalogue catalogue, string? story)
    {
        var compared = Doubles.Without(Compared(context), context);
        var own = new OwnRules(context);
        own.Run(BuiltInRules.AcrossFacts.Concat(context.RuleSet.Relations.Select(OwnRelationRule.Of).OfType<IRule>()).Concat(context.RuleSet.Rules).Where(r => IsOn(r.Descriptor, context)));
        var judgements = new Judgements(context);
        var findings = Owners.Settle(compared, own.Findings)
            .DistinctBy(f => f.Id, StringComparer.Ordinal)
            .Select(judgements.On)
            .OrderByDescending(f => f.Severity)
            .ThenBy(f => f.Rule, StringComparer.Ordinal)
            .ThenBy(f => f.Id, StringComparer.Ordinal)
            .ToSequence();
        return (findings, [.. own.Notes, .. RuleSetNotes.Of(context, catalogue, judgements.Unmet(story))]);
    }

    private static List<Finding> Compared(RuleContext context)
    {
        var rules = BuiltInRules.Comparisons.Where(r => IsOn(r.Descriptor, context)).ToArray();
        var hints = BuiltInRules.Hints.Where(r => IsOn(r.Descriptor, context)).ToArray();
        var findings = new List<Finding>();
        foreach (var fact in context.Facts)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (Array.Find(rules, r => r.Owns(fact))?.Check(fact, context) is { } finding)
            {
                findings.Add(HintFindings.Explained(finding, fact, hints, context));
            }
        }

        if (IsOn(BuiltInRules.Counts.Descriptor, context))
        {
            findings.AddRange(TollScopeFindings.Of(context));
        }

        return findings;
    }

    private static bool IsOn(RuleDescriptor rule, RuleContext context) => !context.RuleSet.DisabledRules.Contains(rule.Id);
}
