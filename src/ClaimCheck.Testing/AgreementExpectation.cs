using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing;

/// <summary>A fact that a test expects several articles to tell alike. Everything said narrows it further and throws when nothing is left. Immutable.</summary>
public sealed class AgreementExpectation
{
    private readonly Search<Fact> _search;

    internal AgreementExpectation(Search<Fact> search)
    {
        Require.Met(search);
        _search = search;
    }

    /// <summary>More expectations of the same story.</summary>
    public StoryExpectations And => new(_search.Ground);

    /// <summary>The fact that is all that was said.</summary>
    /// <exception cref="ClaimExpectationException">Several are.</exception>
    public Fact Which => Require.One(_search);

    /// <summary>It holds claims from all these words, of two articles or more, and their values can all be true. Other articles may contradict them.</summary>
    /// <param name="words">Names of marks, marked words, or words as they stand in the articles; two or more.</param>
    /// <exception cref="ClaimExpectationException">No fact does, or words stand nowhere.</exception>
    public AgreementExpectation Between(params IReadOnlyList<string> words) => new(AgreementSearch.Between(_search, words));

    /// <summary>It holds claims from all the marked words, of two articles or more, and their values can all be true.</summary>
    /// <param name="name">Only the marks of this name; null for those without a name.</param>
    /// <exception cref="ClaimExpectationException">No fact does, or there are fewer than two such marks.</exception>
    public AgreementExpectation BetweenMarks(string? name = null) => new(AgreementSearch.BetweenMarks(_search, name));

    /// <summary>It is about this relation.</summary>
    /// <param name="predicate">Id of the predicate: <c>layoffs.count</c>.</param>
    /// <exception cref="ClaimExpectationException">None is.</exception>
    public AgreementExpectation About(string predicate) => new(AgreementSearch.About(_search, predicate));
}
