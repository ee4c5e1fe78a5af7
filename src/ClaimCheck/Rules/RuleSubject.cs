using ClaimCheck.Facts;

namespace ClaimCheck.Rules;

/// <summary>What a rule is about; say what must hold of it. Immutable.</summary>
public sealed class RuleSubject
{
    private readonly Sequence<string> _predicates;

    internal RuleSubject(Sequence<string> predicates) => _predicates = predicates;

    /// <summary>A later article may not give a lower number than an earlier one. Undated articles and hedged numbers are passed over.</summary>
    public FluentRule MustNotDecrease() => Of("must not decrease", (fact, context) => Course.Broken(fact, context, falls: true));

    /// <summary>A later article may not give a higher number than an earlier one. Undated articles and hedged numbers are passed over.</summary>
    public FluentRule MustNotIncrease() => Of("must not increase", (fact, context) => Course.Broken(fact, context, falls: false));

    /// <summary>No number may lie outside a range.</summary>
    /// <param name="least">The least, in the dimension's base unit where it has one (seconds, metres), else as written.</param>
    /// <param name="greatest">The greatest, in the same unit.</param>
    /// <exception cref="ArgumentException">The greatest is below the least.</exception>
    public FluentRule MustBeBetween(decimal least, decimal greatest)
    {
        if (greatest < least)
        {
            throw new ArgumentException(FormattableString.Invariant($"The range ends at {greatest}, below its beginning {least}; exchange them."), nameof(greatest));
        }

        return Of(FormattableString.Invariant($"must be between {least} and {greatest}"), (fact, _) => Limits.Broken(fact, least, greatest));
    }

    /// <summary>A condition of your own holds for each fact; where it does not, all claims of the fact are reported.</summary>
    /// <param name="condition">What must hold. It may not keep or change anything outside.</param>
    /// <param name="expectation">It in words: "must be told by two sources".</param>
    public FluentRule Must(Func<FactSheet, RuleContext, bool> condition, string expectation)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentException.ThrowIfNullOrWhiteSpace(expectation);
        return Of(expectation, (fact, context) => condition(fact, context) ? [] : [(fact.Claims, $"{fact.Fact.Predicate} {expectation}.")]);
    }

    private FluentRule Of(string expectation, Func<FactSheet, RuleContext, IEnumerable<(Sequence<Claim>, string)>> broken) => new(_predicates, expectation, broken);
}
