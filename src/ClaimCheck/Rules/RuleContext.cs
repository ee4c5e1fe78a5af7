using ClaimCheck.Facts;

namespace ClaimCheck.Rules;

/// <summary>What a rule may know beyond its fact. Immutable and thread-safe.</summary>
public sealed class RuleContext
{
    private readonly Lazy<ILookup<string, FactSheet>> _byPredicate;
    private readonly Lazy<ILookup<(string Predicate, string Subject), FactSheet>> _bySubject;

    internal RuleContext(Sequence<FactSheet> facts, IReadOnlyDictionary<string, Article> articles, RuleSet ruleSet, CancellationToken cancellation = default)
    {
        (Facts, Articles, RuleSet, Cancellation) = (facts, articles, ruleSet, cancellation);
        FirstPublished = articles.Values.Min(a => a.Published);
        _byPredicate = new(() => facts.ToLookup(f => f.Fact.Predicate, StringComparer.Ordinal));
        _bySubject = new(() => facts.ToLookup(f => (f.Fact.Predicate, f.Fact.Subject)));
    }

    /// <summary>All facts of the report, by predicate.</summary>
    public Sequence<FactSheet> Facts { get; }

    /// <summary>The articles by id.</summary>
    public IReadOnlyDictionary<string, Article> Articles { get; }

    /// <summary>Tolerances and switches.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>Day of the earliest article, or null when no article is dated.</summary>
    public DateOnly? FirstPublished { get; }

    /// <summary>Asks a rule that works long to stop.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The facts of a predicate; none when there is none. Found by index: the cost does not grow with the other facts.</summary>
    public IEnumerable<FactSheet> FactsOf(string predicate) => _byPredicate.Value[predicate];

    /// <summary>The facts of a predicate about one subject, by its id. Found by index.</summary>
    public IEnumerable<FactSheet> FactsOf(string predicate, string subject) => _bySubject.Value[(predicate, subject)];
}
