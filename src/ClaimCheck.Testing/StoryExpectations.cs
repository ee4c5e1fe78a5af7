using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing;

/// <summary>What a test expects of a story's report; findings that the rule set dismisses do not count. Everything that is not so throws <see cref="ClaimExpectationException"/>. Immutable.</summary>
public sealed class StoryExpectations
{
    private readonly Ground _ground;

    internal StoryExpectations(Ground ground) => _ground = ground;

    /// <summary>Some articles contradict each other.</summary>
    /// <param name="rule">Id of the rule that says so, or null for any.</param>
    public FindingExpectation Contradiction(string? rule = null) => Finding(Verdict.Contradiction, rule);

    /// <summary>There is a finding with this verdict: an update, a difference of scope, an internal conflict …</summary>
    /// <param name="verdict">Its verdict.</param>
    /// <param name="rule">Id of the rule that says so, or null for any.</param>
    public FindingExpectation Finding(Verdict verdict, string? rule = null) => new(FindingSearch.Of(_ground, verdict, rule));

    /// <summary>Some articles agree: one fact holds claims of two or more whose values can all be true.</summary>
    public AgreementExpectation Agreement() => new(AgreementSearch.Of(_ground));

    /// <summary>A claim is read from these words.</summary>
    /// <param name="words">The name of marks, marked words, or words as they stand in the articles.</param>
    public ClaimExpectation Claim(string words) => new(ClaimSearch.Of(_ground, words));

    /// <summary>No claim is read from these words.</summary>
    /// <param name="words">The name of marks, marked words, or words as they stand in the articles.</param>
    public StoryExpectations NoClaim(string words) =>
        None($"no claim from {Words.Find(_ground, words)}", ClaimSearch.Of(_ground, words));

    /// <summary>Nothing contradicts.</summary>
    public StoryExpectations NoContradiction() => None("no contradiction", FindingSearch.Of(_ground, Verdict.Contradiction, null));

    /// <summary>No contradiction sets any two of these words against each other.</summary>
    /// <param name="words">Names of marks, marked words, or words as they stand in the articles; two or more.</param>
    public StoryExpectations NoContradictionBetween(params IReadOnlyList<string> words) => NotBetween(FindingSearch.Several(_ground, words));

    /// <summary>No contradiction sets any two of the marked words against each other.</summary>
    /// <param name="name">Only the marks of this name; null for those without a name.</param>
    public StoryExpectations NoContradictionBetweenMarks(string? name = null) => NotBetween(MarkGroups.Find(_ground, name));

    /// <summary>There are so many contradictions, no more and no fewer.</summary>
    public StoryExpectations Contradictions(int count)
    {
        var search = FindingSearch.Of(_ground, Verdict.Contradiction, null);
        return search.Found.Count == count && !search.IsInDoubt
            ? this
            : throw new ClaimExpectationException(FormattableString.Invariant($"Expected {count} contradictions, but there are {search.Found.Count}.\n{search.Listed()}"));
    }

    /// <summary>The rule does not fire: nothing is found by it, and it explains nothing.</summary>
    /// <param name="rule">Id of a rule of the rule set, be it switched off.</param>
    public StoryExpectations NoFinding(string rule) => None($"nothing by {rule}", FindingSearch.Involving(_ground, rule));

    private StoryExpectations NotBetween(Sequence<Words> words) => None("none of them to contradict another", FindingSearch.ApartIn(_ground, words));

    private StoryExpectations None<T>(string expected, Search<T> search)
    {
        Require.None(expected, search);
        return this;
    }
}
