using ClaimCheck.Testing.Messages;
using ClaimCheck.Testing.Search;
using FluentAssertions;

namespace ClaimCheck.Testing;

/// <summary>What more can be asserted of findings that were found. Everything said narrows them further.</summary>
public sealed class FindingAssertions : AndWhichConstraint<ReportAssertions, Finding>
{
    private readonly ReportAssertions _report;
    private readonly Search<Finding>? _search;

    internal FindingAssertions(ReportAssertions report, Search<Finding>? search)
        : base(report, search?.Found ?? [])
    {
        _report = report;
        _search = search;
    }

    /// <summary>Asserts that one of them sets two words against each other: each stands on a side of its own.</summary>
    /// <param name="first">The name of marks, marked words, or words as they stand in the articles (or values, of claims built by hand).</param>
    /// <param name="second">Others.</param>
    /// <param name="because">Why, in words that go on after "because"; may hold placeholders.</param>
    /// <param name="becauseArgs">What goes into the placeholders.</param>
    public FindingAssertions Between(string first, string second, string because = "", params object[] becauseArgs) =>
        Between([first, second], because, becauseArgs);

    /// <summary>Asserts that one of them sets all these words against each other: each stands on a side of its own.</summary>
    /// <param name="words">Names of marks, marked words, or words as they stand in the articles (or values, of claims built by hand); two or more.</param>
    /// <param name="because">Why, in words that go on after "because"; may hold placeholders.</param>
    /// <param name="becauseArgs">What goes into the placeholders.</param>
    public FindingAssertions Between(IReadOnlyList<string> words, string because = "", params object[] becauseArgs) =>
        That(s => FindingSearch.Between(s, words), because, becauseArgs);

    /// <summary>Asserts that one of them sets the marked words against each other: every one stands on a side, and not all on the same.</summary>
    /// <param name="name">Only the marks of this name; null for those without a name.</param>
    /// <param name="because">Why, in words that go on after "because"; may hold placeholders.</param>
    /// <param name="becauseArgs">What goes into the placeholders.</param>
    public FindingAssertions BetweenMarks(string? name = null, string because = "", params object[] becauseArgs) =>
        That(s => FindingSearch.BetweenMarks(s, name), because, becauseArgs);

    /// <summary>Asserts that one of them weighs so much.</summary>
    /// <param name="severity">How much.</param>
    /// <param name="because">Why, in words that go on after "because"; may hold placeholders.</param>
    /// <param name="becauseArgs">What goes into the placeholders.</param>
    public FindingAssertions WithSeverity(Severity severity, string because = "", params object[] becauseArgs) =>
        That(s => FindingSearch.WithSeverity(s, severity), because, becauseArgs);

    /// <summary>Asserts that another rule explains one of them.</summary>
    /// <param name="rule">Id of that rule.</param>
    /// <param name="because">Why, in words that go on after "because"; may hold placeholders.</param>
    /// <param name="becauseArgs">What goes into the placeholders.</param>
    public FindingAssertions WithHint(string rule, string because = "", params object[] becauseArgs) =>
        That(s => FindingSearch.WithHint(s, rule), because, becauseArgs);

    /// <summary>Asserts that one of them is about a relation.</summary>
    /// <param name="predicate">Id of the predicate: <c>layoffs.count</c>.</param>
    /// <param name="because">Why, in words that go on after "because"; may hold placeholders.</param>
    /// <param name="becauseArgs">What goes into the placeholders.</param>
    public FindingAssertions About(string predicate, string because = "", params object[] becauseArgs) =>
        That(s => FindingSearch.About(s, predicate), because, becauseArgs);

    /// <summary>Asserts that the explanation of one of them holds words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="because">Why, in words that go on after "because"; may hold placeholders.</param>
    /// <param name="becauseArgs">What goes into the placeholders.</param>
    public FindingAssertions Saying(string words, string because = "", params object[] becauseArgs) =>
        That(s => FindingSearch.Saying(s, words), because, becauseArgs);

    /// <summary>After a failure inside an AssertionScope nothing more is asserted: it would only say the same again.</summary>
    private FindingAssertions That(Func<Search<Finding>, Search<Finding>> more, string because, object[] becauseArgs) =>
        _search is not { } search ? this : new FindingAssertions(_report, Claimed.That(() => more(search), because, becauseArgs));
}
