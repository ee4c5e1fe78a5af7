using System.Globalization;
using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing;

/// <summary>Articles written for a test, with what they are checked by. Immutable: adding an article gives another story. Thread-safe.</summary>
public sealed class TestStory
{
    private readonly Lazy<Ground> _ground;

    /// <summary>A story without articles, checked by the built-in rules.</summary>
    public TestStory()
        : this(RuleSet.Default)
    {
    }

    /// <summary>A story without articles, checked by a rule set of yours.</summary>
    /// <exception cref="ArgumentException">The rule set is not valid; the message lists every fault.</exception>
    public TestStory(RuleSet rules)
        : this(new ClaimChecker(rules))
    {
    }

    /// <summary>A story without articles, checked by a checker you have.</summary>
    public TestStory(ClaimChecker checker)
        : this(checker, [])
    {
        ArgumentNullException.ThrowIfNull(checker);
    }

    private TestStory(ClaimChecker checker, Sequence<MarkedArticle> articles)
    {
        Checker = checker;
        Articles = articles;
        _ground = new Lazy<Ground>(Examine);
    }

    /// <summary>What the articles are checked by.</summary>
    public ClaimChecker Checker { get; }

    /// <summary>The articles, in the order they were added.</summary>
    public Sequence<MarkedArticle> Articles { get; }

    /// <summary>The report on the articles; made when it is first asked for.</summary>
    /// <exception cref="InvalidOperationException">The story has no articles.</exception>
    public Report Report => _ground.Value.Report;

    /// <summary>What is expected of the report. An expectation that is not met throws <see cref="ClaimExpectationException"/>.</summary>
    /// <exception cref="InvalidOperationException">The story has no articles.</exception>
    public StoryExpectations Expect => new(_ground.Value);

    internal Ground Ground => _ground.Value;

    /// <summary>The story with one more article.</summary>
    /// <param name="id">Its id, unique in the story.</param>
    /// <param name="markup">Its text, with marks or without; see <see cref="MarkedArticle.Parse"/>.</param>
    /// <param name="published">Day of publication as <c>2031-03-04</c>, or null when unknown.</param>
    /// <exception cref="FormatException">The marks have faults, or <paramref name="published"/> is no day.</exception>
    /// <exception cref="ArgumentException">The id is empty, or another article of the story has it.</exception>
    public TestStory Article(string id, string markup, string? published = null) =>
        Article(new Article(id, markup) { Published = published is null ? null : Day(id, published) });

    /// <summary>The story with one more article, of which you say more than text and day.</summary>
    /// <param name="article">The article; its text may hold marks.</param>
    /// <exception cref="FormatException">The marks have faults.</exception>
    /// <exception cref="ArgumentException">Another article of the story has its id.</exception>
    public TestStory Article(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Articles.Any(a => a.Article.Id == article.Id)
            ? throw new ArgumentException($"The story has an article '{article.Id}' already; give each an id of its own.", nameof(article))
            : new TestStory(Checker, [.. Articles, MarkedArticle.Parse(article)]);
    }

    private static DateOnly Day(string id, string published) =>
        DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"Article '{id}': published is \"{published}\"; write a day as \"2031-03-04\".");

    private Ground Examine()
    {
        if (Articles.Count == 0)
        {
            throw new InvalidOperationException("The story has no articles; add some with Article(id, text).");
        }

        var articles = Articles.Select(a => a.Article).ToSequence();
        return new Ground(Checker.Check(articles), Articles.SelectMany(a => a.Marks).ToSequence(), new CheckedArticles(Checker, articles));
    }
}
