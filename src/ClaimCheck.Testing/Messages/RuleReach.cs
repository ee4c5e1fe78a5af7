using ClaimCheck.Rules;
using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing.Messages;

/// <summary>Says why a rule may have stayed silent before any words are looked at: it is switched off, or was never asked.</summary>
internal static class RuleReach
{
    public static void Write(string id, CheckedArticles origin, Ground ground, MessageLines lines)
    {
        if (origin.Checker.RuleSet.DisabledRules.Contains(id))
        {
            lines.Add($"{id} is switched off in this rule set.");
        }
        else if (origin.Checker.RuleSet.Rules.FirstOrDefault(r => r.Descriptor.Id == id) is { } own)
        {
            Asked(own.Descriptor, ground, lines);
        }
        else if (origin.Checker.RuleSet.Relations.FirstOrDefault(r => r.Id == id) is { } relation)
        {
            lines.Add($"{id} holds that {relation.Formula}.");
            Asked(new RuleDescriptor(id, relation.Title) { AppliesTo = Predicates(relation.Formula) }, ground, lines);
        }
    }

    /// <summary>Which facts a rule of one's own was asked about.</summary>
    private static void Asked(RuleDescriptor rule, Ground ground, MessageLines lines)
    {
        var wanted = rule.AppliesTo.Count == 0 ? "all facts" : $"facts of {string.Join(", ", rule.AppliesTo)}";
        Fact[] facts = [.. ground.Report.Facts.Where(f => Wants(rule, f.Predicate))];
        if (facts.Length > 0)
        {
            lines.Add($"{rule.Id} looks at {wanted}, and was asked about:");
            lines.AddList(facts.Select(f => Printed.Fact(f, ground)));
            return;
        }

        var others = ground.Report.Facts.Select(f => f.Predicate).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        lines.Add($"{rule.Id} looks at {wanted}, and was never asked: the report's facts are {(others.Length == 0 ? "none" : "of " + string.Join(", ", others))}.");
    }

    private static Sequence<string> Predicates(string formula) =>
        formula.Split(['=', '<', '+', '*', '×', '/', ' '], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Contains('.', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToSequence();

    private static bool Wants(RuleDescriptor rule, string predicate) => rule.AppliesTo.Count == 0
        || rule.AppliesTo.Any(p => p == predicate || (p.EndsWith(".*", StringComparison.Ordinal) && predicate.StartsWith(p[..^1], StringComparison.Ordinal)));
}
