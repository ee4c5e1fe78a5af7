using ClaimCheck.Evaluation;

namespace ClaimCheck.Testing.Search;

/// <summary>A labelled story with the report on it and its score.</summary>
internal sealed record CheckedStory(LabelledStory Story, Ground Ground, StoryScore Score)
{
    public static CheckedStory Of(ClaimChecker checker, LabelledStory story)
    {
        var report = checker.Check(story.Articles);
        return new CheckedStory(story, new Ground(report, [], new CheckedArticles(checker, story.Articles)), StoryEvaluator.Score(story, report));
    }
}
