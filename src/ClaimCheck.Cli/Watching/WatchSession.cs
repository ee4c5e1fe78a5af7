using ClaimCheck.Inputs;

namespace ClaimCheck.Cli.Watching;

/// <summary>What is known of the articles, and what changes in it with each look. Not thread-safe.</summary>
internal sealed class WatchSession(WatchOptions options, WatchPage page, FaultTeller faults, TimeProvider time)
{
    private readonly ClaimChecker _checker = new(options.RuleSet);
    private readonly InputMemory _memory = new(time) { Excluded = options.Excluded };
    private SortedDictionary<string, WatchedStory> _stories = new(StringComparer.Ordinal);

    /// <summary>Whether a file may be half written, so that another look is worth while.</summary>
    public bool IsWaiting => _memory.IsWaiting;

    /// <summary>Lengths and times of the files when they were last read.</summary>
    public ulong LastStamp { get; private set; }

    /// <summary>The reports as they are, by story.</summary>
    public IEnumerable<Report> Reports => _stories.Values.Select(s => s.Report);

    /// <summary>Lengths and times of the files as they are.</summary>
    public ulong Stamp() => FolderStamp.Of(options.Paths, options.Excluded);

    /// <summary>Reads everything for the first time and prints the findings shortly.</summary>
    public void Begin(CancellationToken cancellation)
    {
        var (input, _) = Read([], cancellation);
        _stories = Check(input, cancellation);
        page.Begin(Reports);
    }

    /// <summary>Reads what has changed and prints what came of it.</summary>
    /// <param name="doubted">Full names of files that were announced to have changed.</param>
    /// <param name="cancellation">Stops the work; then everything is as before.</param>
    /// <returns>Whether any file holds something else than before.</returns>
    public bool Look(IReadOnlyCollection<string> doubted, CancellationToken cancellation)
    {
        var (input, changes) = Read(doubted, cancellation);
        if (changes.Count == 0)
        {
            return false;
        }

        var (before, after) = (_stories, Check(input, cancellation));
        _stories = after;
        var diffs = before.Keys.Concat(after.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(key => (Before: before.GetValueOrDefault(key)?.Report, After: after.GetValueOrDefault(key)?.Report))
            .Where(p => !ReferenceEquals(p.Before, p.After))
            .SelectMany(p => ReportDiff.Between(p.Before is null ? [] : [p.Before], p.After is null ? [] : new[] { p.After }));
        page.Changed([.. changes.Where(c => c.OfArticles)], [.. diffs], [.. Reports]);
        return true;
    }

    private (InputResult Input, IReadOnlyList<InputChange> Changes) Read(IReadOnlyCollection<string> doubted, CancellationToken cancellation)
    {
        LastStamp = Stamp();
        _memory.Begin(doubted);
        var input = ArticleFiles.Read(options.Paths, options.Files, _memory, cancellation);
        var changes = _memory.End();
        faults.Tell([.. input.Errors.Where(e => e.Rule != InputErrors.NoArticlesId)], changes, path => File.Exists(path) || Directory.Exists(path));
        return (input, changes);
    }

    /// <summary>The reports by story; a story whose articles are as before keeps its own.</summary>
    private SortedDictionary<string, WatchedStory> Check(InputResult input, CancellationToken cancellation)
    {
        var stories = new SortedDictionary<string, WatchedStory>(StringComparer.Ordinal);
        foreach (var story in input.Articles.GroupBy(a => a.Story ?? "", StringComparer.Ordinal))
        {
            var articles = story.ToSequence();
            stories.Add(story.Key, _stories.TryGetValue(story.Key, out var known) && known.Articles.Equals(articles) ? known : new WatchedStory(articles, _checker.Check(articles, cancellation)));
        }

        return stories;
    }
}
