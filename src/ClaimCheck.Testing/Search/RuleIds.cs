using ClaimCheck.Rules;

namespace ClaimCheck.Testing.Search;

/// <summary>Knows the rules of a rule set, so that a misspelt id cannot pass for a rule that stays silent.</summary>
internal static class RuleIds
{
    /// <summary>Refuses an id that no rule has; of a report alone the rules are not known.</summary>
    /// <exception cref="ClaimExpectationException">There is no such rule.</exception>
    public static void MustExist(Ground ground, string rule)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        if (ground.Origin is not { } origin)
        {
            return;
        }

        var rules = origin.Checker.RuleSet;
        string[] known = [.. BuiltInRules.Descriptors.Concat(rules.Rules.Select(r => r.Descriptor)).Select(d => d.Id), .. rules.Relations.Select(r => r.Id)];
        if (!known.Contains(rule, StringComparer.Ordinal))
        {
            throw new ClaimExpectationException($"The rule set has no rule {rule}, so nothing can be expected of it; it has {string.Join(", ", known)}.");
        }
    }
}
