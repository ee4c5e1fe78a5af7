using ClaimCheck.Evaluation;
using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing;

/// <summary>Labelled stories, checked and held against their labels. Immutable.</summary>
public sealed class CorpusCheck
{
    internal CorpusCheck(ClaimChecker checker, Sequence<LabelledStory> stories)
    {
        Checked = stories.Select(s => CheckedStory.Of(checker, s)).ToSequence();
        Result = new EvaluationResult(Checked.Select(s => s.Score).ToSequence());
    }

    /// <summary>What was counted, missed and falsely reported.</summary>
    public EvaluationResult Result { get; }

    /// <summary>What is expected of the stories, taken together. An expectation that is not met throws <see cref="ClaimExpectationException"/>.</summary>
    public CorpusExpectations Expect => new(this);

    internal Sequence<CheckedStory> Checked { get; }
}
