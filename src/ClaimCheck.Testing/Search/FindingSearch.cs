using ClaimCheck.Testing.Messages;

namespace ClaimCheck.Testing.Search;

/// <summary>What can be said of findings, in words and as a question to one. Those that a person dismissed do not count.</summary>
internal static class FindingSearch
{
    public static Search<Finding> Of(Ground ground, Verdict verdict, string? rule)
    {
        var ofVerdict = Any(ground) with { Wanted = Printed.One(verdict), Found = [.. ground.OpenFindings.Where(f => f.Verdict == verdict)] };
        return rule is null ? ofVerdict : By(ofVerdict, rule);
    }

    public static Search<Finding> Any(Ground ground) =>
        new() { Ground = ground, Wanted = "a finding", Found = [.. ground.OpenFindings], Print = Printed.Finding };

    /// <summary>Findings of a rule, and those it explains.</summary>
    public static Search<Finding> Involving(Ground ground, string rule)
    {
        RuleIds.MustExist(ground, rule);
        return Any(ground).That($"by {rule}", f => f.Rule == rule || f.Hints.Contains(rule));
    }

    /// <summary>Contradictions that set any two of the words against each other.</summary>
    public static Search<Finding> ApartIn(Ground ground, Sequence<Words> words) =>
        Of(ground, Verdict.Contradiction, null).That($"between {string.Join(" and ", words)}", words, f => Opposition.SetsAnyApart(f, words, ground));

    public static Search<Finding> By(Search<Finding> search, string rule)
    {
        RuleIds.MustExist(search.Ground, rule);
        return search.That($"by {rule}", f => f.Rule == rule) with { Rule = rule };
    }

    public static Search<Finding> Between(Search<Finding> search, IReadOnlyList<string> words)
    {
        var found = Several(search.Ground, words);
        return search.That($"between {string.Join(" and ", found)}", found, f => Opposition.SetsApart(f, found, search.Ground));
    }

    public static Search<Finding> BetweenMarks(Search<Finding> search, string? name)
    {
        var found = MarkGroups.Find(search.Ground, name);
        return search.That($"between {string.Join(" and ", found)}", found, f => Opposition.Splits(f, found, search.Ground));
    }

    public static Search<Finding> WithSeverity(Search<Finding> search, Severity severity) =>
        search.That($"of severity {Printed.Word(severity)}", f => f.Severity == severity);

    public static Search<Finding> WithHint(Search<Finding> search, string rule)
    {
        RuleIds.MustExist(search.Ground, rule);
        return search.That($"with the hint {rule}", f => f.Hints.Contains(rule));
    }

    public static Search<Finding> About(Search<Finding> search, string predicate) =>
        search.That($"about {predicate}", f => search.Ground.Facts(f).Any(fact => fact.Predicate == predicate));

    public static Search<Finding> Saying(Search<Finding> search, string words) =>
        search.That($"whose explanation says \"{words}\"", f => f.Explanation.Contains(words, StringComparison.Ordinal));

    /// <summary>The words named; two or more.</summary>
    public static Sequence<Words> Several(Ground ground, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Count >= 2
            ? words.Select(w => Words.Find(ground, w)).ToSequence()
            : throw new ArgumentException("Name two words or more, or the name of a mark for each: it takes two to differ or agree.", nameof(words));
    }
}
