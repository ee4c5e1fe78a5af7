namespace ClaimCheck.Claims;

/// <summary>What a reader of claims may know beyond the article.</summary>
/// <param name="Bounds">How far a bound reaches.</param>
/// <param name="FirstPublished">Day of the story's earliest article, or null when none is dated.</param>
/// <param name="Cues">The words of the rule set's own predicates, or null when there are none.</param>
internal sealed record ClaimScope(Bounds Bounds, DateOnly? FirstPublished, OwnCues? Cues = null);
