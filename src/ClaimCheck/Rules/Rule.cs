namespace ClaimCheck.Rules;

/// <summary>Rules of your own in a line: <c>Rule.For("casualties.killed").MustNotDecrease().WithId("DESK1001").WithSeverity(Severity.Critical)</c>.</summary>
public static class Rule
{
    /// <summary>Begins a rule about facts of some predicates.</summary>
    /// <param name="predicates">Their ids, or all below a name (<c>casualties.*</c>); at least one.</param>
    /// <exception cref="ArgumentException">No predicate, or an empty one.</exception>
    public static RuleSubject For(params IReadOnlyList<string> predicates)
    {
        ArgumentNullException.ThrowIfNull(predicates);
        if (predicates.Count == 0 || predicates.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("A rule is about at least one predicate; name them: Rule.For(\"casualties.killed\").", nameof(predicates));
        }

        return new RuleSubject(predicates.ToSequence());
    }
}
