namespace ClaimCheck.Cli.Watching;

/// <summary>The articles of a story and the report on them.</summary>
internal sealed record WatchedStory(Sequence<Article> Articles, Report Report);
