namespace ClaimCheck.Json;

/// <summary>Lays a file's rule set over another: its lists add, and what names the same thing takes that one's place.</summary>
internal static class RuleSetMerge
{
    public static RuleSet Of(RuleSet under, RuleSet own, RuleSetReader said) => under with
    {
        Bounds = said.SaysBounds ? own.Bounds : under.Bounds,
        MinorWithin = said.SaysMinorWithin ? own.MinorWithin : under.MinorWithin,
        Aliases = new Qualifiers(under.Aliases.Where(a => !own.Aliases.ContainsKey(a.Key)).Concat(own.Aliases)),
        DisabledRules = under.DisabledRules.Except(said.NamedRules, StringComparer.Ordinal).Concat(own.DisabledRules).ToSequence(),
        Severities = Over(under.Severities.Where(s => !said.NamedRules.Contains(s.Rule)), own.Severities, s => s.Rule),
        Predicates = Over(under.Predicates, own.Predicates, p => p.Id),
        Relations = Over(under.Relations, own.Relations, r => r.Id),
        Suppressions = Over(under.Suppressions, own.Suppressions, s => s.Finding),
    };

    private static Sequence<T> Over<T>(IEnumerable<T> under, IEnumerable<T> own, Func<T, string> idOf)
    {
        var taken = own.Select(idOf).ToHashSet(StringComparer.Ordinal);
        return under.Where(u => !taken.Contains(idOf(u))).Concat(own).ToSequence();
    }
}
