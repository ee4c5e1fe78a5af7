using ClaimCheck.Evaluation;

namespace ClaimCheck.Inputs;

/// <summary>What reading labelled stories gave: the stories without fault, and what is wrong with the others.</summary>
/// <param name="Stories">The stories, by the folder given, then by name.</param>
/// <param name="Errors">Every fault of every story; a story whose labels have one is not among <paramref name="Stories"/>.</param>
public sealed record LabelledStoryResult(Sequence<LabelledStory> Stories, Sequence<InputError> Errors);
