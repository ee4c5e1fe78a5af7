using ClaimCheck.Claims;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Notes on what a rule set names and nothing answers to: predicates, qualifiers, findings. It may be meant so, for claims built by hand; it is more often misspelt or out of date.</summary>
internal static class RuleSetNotes
{
    private const string Below = ".*";

    /// <summary>The notes, in the order of the rule set.</summary>
    /// <param name="context">The report so far.</param>
    /// <param name="catalogue">The predicates known by name.</param>
    /// <param name="unmet">Judgements that met no finding.</param>
    public static IEnumerable<Note> Of(RuleContext context, PredicateCatalogue catalogue, IEnumerable<Suppression> unmet) =>
        Predicates(context, catalogue).Concat(Separators(context)).Concat(unmet.Select(Judgement));

    private static IEnumerable<Note> Predicates(RuleContext context, PredicateCatalogue catalogue) =>
        from rule in context.RuleSet.Rules
        from id in rule.Descriptor.AppliesTo.Distinct(StringComparer.Ordinal)
        where !IsKnown(id, catalogue) && !context.Facts.Any(f => Covers(id, f.Fact.Predicate))
        select Note("CC9221", $"The rule {rule.Descriptor.Id} applies to {id}, and no predicate is called so{Nearest.Hint(id, catalogue.All.Select(p => p.Id))}: it saw no fact. Mend its AppliesTo, or declare the predicate; claimcheck predicates lists them");

    private static IEnumerable<Note> Separators(RuleContext context)
    {
        var stated = new Lazy<HashSet<string>>(() => context.Facts.SelectMany(f => f.Claims).SelectMany(c => c.Qualifiers.Keys).ToHashSet(StringComparer.Ordinal));
        return from predicate in context.RuleSet.Predicates
               from name in (predicate.Separators ?? []).Distinct(StringComparer.Ordinal)
               where !Scope.Names.Contains(name) && !stated.Value.Contains(name)
               select Note("CC9222", $"The predicate {predicate.Id} is set apart by {name}, and no qualifier is called so{Nearest.Hint(name, Scope.Names)}: it sets nothing apart. Those that are read are {string.Join(", ", Scope.Names)}");
    }

    private static Note Judgement(Suppression judgement) =>
        Note("CC9223", $"{judgement.Finding}, {Word(judgement.Decision)} by {judgement.By} ({judgement.Why}), is no finding of this report: its words, or what opposes them, have changed. Judge it anew or take it out");

    private static bool IsKnown(string id, PredicateCatalogue catalogue) =>
        catalogue.Find(id) is not null || ReadPredicates.Are(id) || (id.EndsWith(Below, StringComparison.Ordinal) && catalogue.All.Any(p => Covers(id, p.Id)));

    private static bool Covers(string pattern, string predicate) =>
        pattern.EndsWith(Below, StringComparison.Ordinal) ? predicate.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal) : pattern == predicate;

    private static Note Note(string id, string text) => new(id, null, null, $"{text}. {id}");

    private static string Word(Decision decision) => decision.ToString().ToLowerInvariant();
}
