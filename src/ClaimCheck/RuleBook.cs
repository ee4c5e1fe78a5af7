using ClaimCheck.Claims;
using ClaimCheck.Predicates;

namespace ClaimCheck;

/// <summary>A rule set with what every check derives from it, worked out once. Immutable and thread-safe.</summary>
internal sealed class RuleBook(RuleSet rules)
{
    private readonly Lazy<PredicateCatalogue> _catalogue = new(() => BuiltInPredicates.Catalogue.With(rules.Predicates));
    private readonly Lazy<string> _hash = new(() => RuleSetHash.Of(rules));

    public RuleSet RuleSet { get; } = rules;

    /// <summary>The built-in predicates and its own.</summary>
    public PredicateCatalogue Catalogue => _catalogue.Value;

    /// <summary>Tells its reports from those of other rules.</summary>
    public string Hash => _hash.Value;

    /// <summary>The words of its own predicates, or null when there are none.</summary>
    public OwnCues? Cues { get; } = OwnCues.Of(rules.Predicates);
}
