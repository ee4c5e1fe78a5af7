namespace ClaimCheck.Testing.Search;

/// <summary>Articles with what they were checked by: what it takes to say why.</summary>
internal sealed record CheckedArticles(ClaimChecker Checker, Sequence<Article> Articles)
{
    public Explanation Explain(params IReadOnlyList<string> words) => Checker.Explain(Articles, ExplainQuery.Words(words));
}
