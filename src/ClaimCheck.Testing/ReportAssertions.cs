using ClaimCheck.Testing.Messages;
using ClaimCheck.Testing.Search;
using FluentAssertions;
using FluentAssertions.Primitives;

namespace ClaimCheck.Testing;

/// <summary>What can be asserted of a report, besides what can be of every object.</summary>
public sealed class ReportAssertions : ObjectAssertions<Report, ReportAssertions>
{
    private readonly Ground _ground;

    internal ReportAssertions(Ground ground)
        : base(ground.Report) => _ground = ground;

    /// <inheritdoc/>
    protected override string Identifier => "report";

    /// <summary>Asserts that some articles contradict each other.</summary>
    /// <param name="rule">Id of the rule that says so, or null for any.</param>
    /// <param name="because">Why, in words that go on after "because"; may hold placeholders.</param>
    /// <param name="becauseArgs">What goes into the placeholders.</param>
    public FindingAssertions HaveContradiction(string? rule = null, string because = "", params object[] becauseArgs) =>
        HaveFinding(Verdict.Contradiction, rule, because, becauseArgs);

    /// <summary>Asserts that there is a finding with a verdict: an update, a difference of scope, an internal conflict …</summary>
    /// <param name="verdict">Its verdict.</param>
    /// <param name="rule">Id of the rule that says so, or null for any.</param>
    /// <param name="because">Why, in words that go on after "because"; may hold placeholders.</param>
    /// <param name="becauseArgs">What goes into the placeholders.</param>
    public FindingAssertions HaveFinding(Verdict verdict, string? rule = null, string because = "", params object[] becauseArgs) =>
        new(this, Claimed.That(() => FindingSearch.Of(_ground, verdict, rule), because, becauseArgs));

    /// <summary>Asserts that nothing contradicts.</summary>
    /// <param name="because">Why, in words that go on after "because"; may hold placeholders.</param>
    /// <param name="becauseArgs">What goes into the placeholders.</param>
    public AndConstraint<ReportAssertions> NotHaveContradictions(string because = "", params object[] becauseArgs) =>
        Not(() => FindingSearch.Of(_ground, Verdict.Contradiction, null), because, becauseArgs);

    /// <summary>Asserts that no contradiction sets two words against each other.</summary>
    /// <param name="first">The name of marks, marked words, or words as they stand in the articles (or values, of claims built by hand).</param>
    /// <param name="second">Others.</param>
    /// <param name="because">Why, in words that go on after "because"; may hold placeholders.</param>
    /// <param name="becauseArgs">What goes into the placeholders.</param>
    public AndConstraint<ReportAssertions> NotHaveContradictionBetween(string first, string second, string because = "", params object[] becauseArgs) =>
        Not(() => FindingSearch.ApartIn(_ground, FindingSearch.Several(_ground, [first, second])), because, becauseArgs);

    /// <summary>Asserts that a rule does not fire: nothing is found by it, and it explains nothing.</summary>
    /// <param name="rule">Id of the rule.</param>
    /// <param name="because">Why, in words that go on after "because"; may hold placeholders.</param>
    /// <param name="becauseArgs">What goes into the placeholders.</param>
    public AndConstraint<ReportAssertions> NotHaveFinding(string rule, string because = "", params object[] becauseArgs) =>
        Not(() => FindingSearch.Involving(_ground, rule), because, becauseArgs);

    /// <summary>Asserts that one fact holds claims from two words, and that their values can both be true.</summary>
    /// <param name="first">The name of marks, marked words, or words as they stand in the articles (or values, of claims built by hand).</param>
    /// <param name="second">Others, of another article.</param>
    /// <param name="because">Why, in words that go on after "because"; may hold placeholders.</param>
    /// <param name="becauseArgs">What goes into the placeholders.</param>
    public AndWhichConstraint<ReportAssertions, Fact> HaveAgreementBetween(string first, string second, string because = "", params object[] becauseArgs) =>
        Have(() => AgreementSearch.Between(AgreementSearch.Of(_ground), [first, second]), because, becauseArgs);

    /// <summary>Asserts that a claim is read from words.</summary>
    /// <param name="words">The name of marks, marked words, or words as they stand in the articles (or a value, of claims built by hand).</param>
    /// <param name="predicate">Id of the relation it is about, or null for any.</param>
    /// <param name="because">Why, in words that go on after "because"; may hold placeholders.</param>
    /// <param name="becauseArgs">What goes into the placeholders.</param>
    public AndWhichConstraint<ReportAssertions, Claim> HaveClaim(string words, string? predicate = null, string because = "", params object[] becauseArgs) =>
        Have(() => ClaimSearch.Of(_ground, words) is var search && predicate is null ? search : ClaimSearch.About(search, predicate), because, becauseArgs);

    private AndWhichConstraint<ReportAssertions, T> Have<T>(Func<Search<T>> search, string because, object[] becauseArgs) =>
        new(this, Claimed.That(search, because, becauseArgs)?.Found ?? []);

    private AndConstraint<ReportAssertions> Not<T>(Func<Search<T>> search, string because, object[] becauseArgs)
    {
        Claimed.Not(search, because, becauseArgs);
        return new AndConstraint<ReportAssertions>(this);
    }
}
