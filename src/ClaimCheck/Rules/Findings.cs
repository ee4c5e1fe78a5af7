namespace ClaimCheck.Rules;

/// <summary>Makes the findings of rules of your own. Severity, facts and support are filled in by the engine.</summary>
public static class Findings
{
    /// <summary>A finding between two claims.</summary>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="left">A claim of the report.</param>
    /// <param name="right">Another.</param>
    /// <param name="explanation">The reason in words, with the numbers.</param>
    /// <param name="verdict">What it is. A contradiction between claims of one article alone is reported as <see cref="Verdict.InternalConflict"/>.</param>
    public static Finding Between(RuleDescriptor rule, Claim left, Claim right, string explanation, Verdict verdict = Verdict.Contradiction)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Among(rule, [left, right], explanation, verdict);
    }

    /// <summary>A finding among any number of claims, each a side of its own.</summary>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="claims">Claims of the report, at least one.</param>
    /// <param name="explanation">The reason in words, with the numbers.</param>
    /// <param name="verdict">What it is. A contradiction between claims of one article alone is reported as <see cref="Verdict.InternalConflict"/>.</param>
    /// <exception cref="ArgumentException">No claim was given.</exception>
    public static Finding Among(RuleDescriptor rule, IEnumerable<Claim> claims, string explanation, Verdict verdict = Verdict.Contradiction)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentException.ThrowIfNullOrWhiteSpace(explanation);
        Claim[] sides = [.. claims.DistinctBy(c => c.Id, StringComparer.Ordinal)];
        if (sides.Length == 0)
        {
            throw new ArgumentException($"A finding of {rule.Id} needs at least one claim.", nameof(claims));
        }

        return new Finding
        {
            Id = StableId.Of('x', [rule.Id, .. sides.Select(c => c.Id).Order(StringComparer.Ordinal)]),
            Rule = rule.Id,
            Severity = rule.Severity,
            Verdict = verdict,
            Facts = [],
            Explanation = explanation,
            Message = new Message("rule." + rule.Id, new Qualifiers([new("text", explanation)])),
            Sides = sides.Select(c => new Side { Value = c.Value, Claims = [c.Id] }).ToSequence(),
        };
    }
}
