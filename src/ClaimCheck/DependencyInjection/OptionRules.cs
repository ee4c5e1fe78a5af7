using ClaimCheck.Inputs;
using ClaimCheck.Json;

namespace ClaimCheck.DependencyInjection;

/// <summary>Lays what a host's configuration says over a rule set.</summary>
internal static class OptionRules
{
    public static RuleSet Over(RuleSet rules, ClaimCheckOptions options)
    {
        rules = options.RuleFiles.Aggregate(rules, (under, file) => RuleSetJson.Load(file, under));
        rules = options.AliasFiles.Aggregate(rules, (under, file) => AliasFile.Load(file, under));
        return rules with { Bounds = options.Bounds ?? rules.Bounds, MinorWithin = options.MinorWithin ?? rules.MinorWithin };
    }
}
