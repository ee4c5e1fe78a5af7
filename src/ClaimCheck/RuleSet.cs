using ClaimCheck.Predicates;
using ClaimCheck.Rules;

namespace ClaimCheck;

/// <summary>What a check goes by, as one value. Immutable.</summary>
public sealed record RuleSet
{
    /// <summary>The built-in rules with their defaults.</summary>
    public static RuleSet Default { get; } = new();

    /// <summary>What "more than 600" means. Default: <see cref="Bounds.News"/>.</summary>
    public Bounds Bounds { get; init; }

    /// <summary>Spellings of names and the name each stands for; they win over what the texts introduce. Default: none.</summary>
    public Qualifiers Aliases { get; init; } = Qualifiers.None;

    /// <summary>Ids of rules that are switched off (<c>CC1001</c>). Default: none.</summary>
    public Sequence<string> DisabledRules { get; init; } = [];

    /// <summary>How far apart two figures may lie to stay <see cref="Severity.Minor"/>: a share, 0 to 1. Default: 0.05.</summary>
    public decimal MinorWithin { get; init; } = 0.05m;

    /// <summary>Predicates of your own; one whose id the catalogue has takes that one's place: begin it with <c>BuiltInPredicates.Find(id) with { … }</c>. Default: none.</summary>
    public Sequence<Predicate> Predicates { get; init; } = [];

    /// <summary>Severities that replace those of the rules. Default: none.</summary>
    public Sequence<RuleSeverity> Severities { get; init; } = [];

    /// <summary>Relations that must hold between facts of one subject. Default: none of your own.</summary>
    public Sequence<FactRelation> Relations { get; init; } = [];

    /// <summary>Findings that a person has accepted or dismissed. Default: none.</summary>
    public Sequence<Suppression> Suppressions { get; init; } = [];

    /// <summary>Rules of your own, beside the built-in ones. Code has no JSON form: it is registered, not loaded. Default: none.</summary>
    public Sequence<IRule> Rules { get; init; } = [];
}
