namespace ClaimCheck.Claims;

/// <summary>What a reader of claims may know beyond the article.</summary>
/// <param name="Bounds">How far a bound reaches.</param>
/// <param name="FirstPublished">Day of the story's earliest article, or null when none is dated.</param>
internal sealed record ClaimScope(Bounds Bounds, DateOnly? FirstPublished);
