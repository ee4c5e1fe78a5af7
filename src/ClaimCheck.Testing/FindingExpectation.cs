using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing;

/// <summary>A finding that a test expects. Everything said narrows it further and throws when nothing is left. Immutable.</summary>
public sealed class FindingExpectation
{
    private readonly Search<Finding> _search;

    internal FindingExpectation(Search<Finding> search)
    {
        Require.Met(search);
        _search = search;
    }

    /// <summary>More expectations of the same story.</summary>
    public StoryExpectations And => new(_search.Ground);

    /// <summary>The findings that are all that was said, in report order; one or more.</summary>
    public Sequence<Finding> All => _search.Found.ToSequence();

    /// <summary>The finding that is all that was said.</summary>
    /// <exception cref="ClaimExpectationException">Several are.</exception>
    public Finding Which => Require.One(_search);

    /// <summary>It sets these words against each other: each stands on a side of its own.</summary>
    /// <param name="words">Names of marks, marked words, or words as they stand in the articles (or values, of claims built by hand); two or more.</param>
    /// <exception cref="ClaimExpectationException">No finding does, or words stand nowhere.</exception>
    public FindingExpectation Between(params IReadOnlyList<string> words) => new(FindingSearch.Between(_search, words));

    /// <summary>It sets the marked words against each other: every one stands on a side, and not all on the same.</summary>
    /// <param name="name">Only the marks of this name; null for those without a name.</param>
    /// <exception cref="ClaimExpectationException">No finding does, or there are fewer than two such marks.</exception>
    public FindingExpectation BetweenMarks(string? name = null) => new(FindingSearch.BetweenMarks(_search, name));

    /// <summary>It is a finding of this rule.</summary>
    /// <param name="rule">Id of the rule: <c>CC1001</c>.</param>
    /// <exception cref="ClaimExpectationException">None is, or the rule set has no such rule.</exception>
    public FindingExpectation By(string rule) => new(FindingSearch.By(_search, rule));

    /// <summary>It weighs so much.</summary>
    /// <exception cref="ClaimExpectationException">None does.</exception>
    public FindingExpectation WithSeverity(Severity severity) => new(FindingSearch.WithSeverity(_search, severity));

    /// <summary>Another rule explains it.</summary>
    /// <param name="rule">Id of that rule: <c>CC5002</c>.</param>
    /// <exception cref="ClaimExpectationException">None is explained by it, or the rule set has no such rule.</exception>
    public FindingExpectation WithHint(string rule) => new(FindingSearch.WithHint(_search, rule));

    /// <summary>It is about this relation.</summary>
    /// <param name="predicate">Id of the predicate: <c>layoffs.count</c>.</param>
    /// <exception cref="ClaimExpectationException">None is.</exception>
    public FindingExpectation About(string predicate) => new(FindingSearch.About(_search, predicate));

    /// <summary>Its explanation holds these words.</summary>
    /// <exception cref="ClaimExpectationException">None does.</exception>
    public FindingExpectation Saying(string words) => new(FindingSearch.Saying(_search, words));
}
