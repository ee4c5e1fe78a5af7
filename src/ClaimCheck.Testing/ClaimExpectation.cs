using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing;

/// <summary>A claim that a test expects to be read from words. Everything said narrows it further and throws when nothing is left. Immutable.</summary>
public sealed class ClaimExpectation
{
    private readonly Search<Claim> _search;

    internal ClaimExpectation(Search<Claim> search)
    {
        Require.Met(search);
        _search = search;
    }

    /// <summary>More expectations of the same story.</summary>
    public StoryExpectations And => new(_search.Ground);

    /// <summary>The claim that is all that was said.</summary>
    /// <exception cref="ClaimExpectationException">Several are.</exception>
    public Claim Which => Require.One(_search);

    /// <summary>It is about this relation.</summary>
    /// <param name="predicate">Id of the predicate: <c>layoffs.count</c>.</param>
    /// <exception cref="ClaimExpectationException">None is.</exception>
    public ClaimExpectation About(string predicate) => new(ClaimSearch.About(_search, predicate));

    /// <summary>It is about this subject.</summary>
    /// <param name="entity">Its id or the name that is shown for it.</param>
    /// <exception cref="ClaimExpectationException">None is.</exception>
    public ClaimExpectation OfSubject(string entity) => new(ClaimSearch.OfSubject(_search, entity));

    /// <summary>It has this object.</summary>
    /// <param name="entity">Its id or the name that is shown for it.</param>
    /// <exception cref="ClaimExpectationException">None has.</exception>
    public ClaimExpectation OfObject(string entity) => new(ClaimSearch.OfObject(_search, entity));

    /// <summary>Its value is the same as this phrase's, be it in other words: <c>12 people</c> and <c>12人</c>.</summary>
    /// <param name="phrase">A value in English or Chinese, read as <c>ClaimValue.Parse</c> does against the article's day; or the value's own words.</param>
    /// <exception cref="ClaimExpectationException">None is.</exception>
    public ClaimExpectation Stating(string phrase) => new(ClaimSearch.Stating(_search, phrase));

    /// <summary>It is narrowed so.</summary>
    /// <param name="name">Name of the qualifier.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ClaimExpectationException">None is.</exception>
    public ClaimExpectation WithQualifier(string name, string value) => new(ClaimSearch.Qualified(_search, name, value));

    /// <summary>The article stands so firmly behind it.</summary>
    /// <exception cref="ClaimExpectationException">None does.</exception>
    public ClaimExpectation WithModality(Modality modality) => new(ClaimSearch.Spoken(_search, modality));
}
