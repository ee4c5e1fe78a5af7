namespace ClaimCheck.Evaluation;

/// <summary>The scores of several stories. Immutable.</summary>
/// <param name="Stories">One score for each story.</param>
public sealed record EvaluationResult(Sequence<StoryScore> Stories)
{
    /// <summary>All stories counted together.</summary>
    public ScoreCounts Total => Stories.Aggregate(new ScoreCounts(), (sum, story) => sum + story.Counts);

    /// <summary>All stories by kind of value, in ordinal order.</summary>
    public Sequence<KindScore> Kinds => Stories.SelectMany(s => s.Kinds)
        .GroupBy(k => k.Kind, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => new KindScore(g.Key, g.Aggregate(new ScoreCounts(), (sum, kind) => sum + kind.Counts)))
        .ToSequence();
}
