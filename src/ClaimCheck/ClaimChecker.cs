using System.Runtime.CompilerServices;
using ClaimCheck.Claims;
using ClaimCheck.Facts;
using ClaimCheck.Mentions;
using ClaimCheck.Reading;
using ClaimCheck.Support;
using ClaimCheck.Validation;

namespace ClaimCheck;

/// <summary>Checks articles against each other. Immutable and thread-safe: make one and keep it.</summary>
public sealed class ClaimChecker
{
    private readonly Grounds _grounds;
    private readonly ICheckObserver? _observer;

    /// <summary>A checker with the built-in rules.</summary>
    public ClaimChecker()
        : this(ClaimCheck.RuleSet.Default)
    {
    }

    /// <summary>A checker with a rule set of your own.</summary>
    /// <exception cref="RuleSetException">The rule set is not valid; the message lists every fault.</exception>
    public ClaimChecker(RuleSet rules)
        : this(rules, TrustState.Empty)
    {
    }

    /// <summary>A checker with a rule set of your own and what is known of the sources from other stories.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="trust">What is known: the sides of contradictions are weighed by it. <see cref="TrustState.Learn"/> adds a report to it.</param>
    /// <exception cref="RuleSetException">The rule set is not valid; the message lists every fault.</exception>
    public ClaimChecker(RuleSet rules, TrustState trust)
        : this(rules, trust, observer: null)
    {
    }

    internal ClaimChecker(RuleSet rules, TrustState trust, ICheckObserver? observer)
    {
        ArgumentNullException.ThrowIfNull(trust);
        ArgumentNullException.ThrowIfNull(rules);
        Faults.ThrowIfAny(Faults.Of(rules));
        _grounds = new Grounds(new RuleBook(rules), trust);
        _observer = observer;
    }

    /// <summary>The rules it goes by.</summary>
    public RuleSet RuleSet => _grounds.Rules.RuleSet;

    /// <summary>Reads the articles and sets what they say side by side.</summary>
    /// <param name="articles">In any order; the report does not depend on it. Of two with one id the first by text is kept and a note says so.</param>
    /// <param name="cancellationToken">Stops the work, also inside a long article.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Report Check(IEnumerable<Article> articles, CancellationToken cancellationToken = default) => Check(articles, progress: null, cancellationToken);

    /// <summary>Reads the articles and sets what they say side by side.</summary>
    /// <param name="articles">In any order; the report does not depend on it. Of two with one id the first by text is kept and a note says so.</param>
    /// <param name="progress">Is told how far the check has come, from several threads; null for nobody.</param>
    /// <param name="cancellationToken">Stops the work, also inside a long article.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Report Check(IEnumerable<Article> articles, IProgress<CheckProgress>? progress, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var (unique, notes) = ArticleList.Unique(articles);
        return CheckTelemetry.Observe(unique, _observer, () =>
        {
            var (documents, claims) = Read(unique, cancellationToken, progress);
            progress?.Report(new CheckProgress(CheckStage.Comparing, 0, 1));
            var report = Build(documents, claims, notes, cancellationToken);
            progress?.Report(new CheckProgress(CheckStage.Comparing, 1, 1));
            return report;
        });
    }

    /// <summary>Checks articles as they come: after each one, how the findings of its story changed, as <see cref="ReportDiff"/> tells it. Articles that name a story are checked with that story's alone; one of an id that the story has is its newer version.</summary>
    /// <remarks>Each article has the whole story so far read again, so that a name it introduces helps to understand the others: a story of n articles costs as much as n checks.</remarks>
    /// <param name="articles">In the order they come in.</param>
    /// <param name="progress">Is told how far each check has come, from several threads; null for nobody.</param>
    /// <param name="cancellationToken">Stops the work, also inside a long article.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async IAsyncEnumerable<FindingChange> CheckAsync(IAsyncEnumerable<Article> articles, IProgress<CheckProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var stream = new FindingStream(this, progress);
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var change in stream.Add(article, cancellationToken))
            {
                yield return change;
            }
        }
    }

    /// <summary>Says what words of the articles became, what was made of claims two by two, and why something was flagged or not.</summary>
    /// <param name="articles">As for <see cref="Check(IEnumerable{Article}, CancellationToken)"/>; the report is the same.</param>
    /// <param name="query">What to explain.</param>
    /// <param name="cancellationToken">Stops the work, also inside a long article.</param>
    /// <returns>The explanation; empty where the query names nothing of the articles.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Explanation Explain(IEnumerable<Article> articles, ExplainQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(query);
        var (unique, notes) = ArticleList.Unique(articles);
        var (documents, claims) = Read(unique, cancellationToken);
        var report = Build(documents, claims, notes, cancellationToken);
        return new ExplanationBuilder(report, new QuoteFinder(documents, report, RuleSet.Bounds), claims, _grounds.Rules.Catalogue, cancellationToken).Build(query);
    }

    /// <summary>Sets claims built by hand side by side: no text is read.</summary>
    /// <param name="claims">Each names its article; ids that are empty are derived.</param>
    /// <param name="articles">What is known of the articles (source, day of publication); may be empty.</param>
    /// <exception cref="ArgumentException">A claim is not valid; the message lists every fault.</exception>
    public Report CheckClaims(IEnumerable<Claim> claims, IEnumerable<Article>? articles = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var (unique, notes) = ArticleList.Unique(articles ?? []);
        Claim[] given = [.. claims];
        Faults.ThrowIfAny(given.SelectMany(Faults.Of), nameof(claims));
        var read = given.Select(c => HandBuilt.Read(c, _grounds.Rules.Catalogue)).ToList();
        var missing = read.Select(c => c.Claim.Article).Distinct(StringComparer.Ordinal)
            .Where(id => unique.TrueForAll(a => a.Id != id)).Select(id => new Article(id, ""));
        Article[] all = [.. unique.Concat(missing).OrderBy(a => a.Id, StringComparer.Ordinal)];
        return CheckTelemetry.Observe(all, _observer, () => ReportBuilder.Build(all, read, notes, _grounds, CancellationToken.None));
    }

    internal (List<Document> Documents, List<ReadClaim> Claims) Read(List<Article> articles, CancellationToken cancellationToken, IProgress<CheckProgress>? progress = null)
    {
        List<Document> documents = [.. SideBySide.Each(articles, article => DocumentReader.Read(article, cancellationToken), cancellationToken, Steps(progress, CheckStage.Reading, articles.Count))];
        var entities = EntityIndex.Build(documents, RuleSet.Aliases, cancellationToken);
        var scope = new ClaimScope(RuleSet.Bounds, documents.Min(d => d.Article.Published), _grounds.Rules.Cues);
        return (documents, new ClaimReader(entities, _grounds.Rules.Catalogue, scope).Read(documents, cancellationToken, Steps(progress, CheckStage.Claims, articles.Count)));
    }

    /// <summary>Counts the steps of a stage for whoever wants to know.</summary>
    private static Action? Steps(IProgress<CheckProgress>? progress, CheckStage stage, int total)
    {
        var done = 0;
        return progress is null ? null : () => progress.Report(new CheckProgress(stage, Interlocked.Increment(ref done), total));
    }

    private Report Build(List<Document> documents, List<ReadClaim> claims, List<Note> notes, CancellationToken cancellationToken) =>
        ReportBuilder.Build(documents.ConvertAll(d => d.Article), claims, notes, _grounds, cancellationToken);
}
