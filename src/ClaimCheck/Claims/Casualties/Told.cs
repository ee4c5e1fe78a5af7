namespace ClaimCheck.Claims.Casualties;

/// <summary>A statement where an article makes it.</summary>
/// <param name="Statement">What it says.</param>
/// <param name="Context">The sentence; null for the title.</param>
/// <param name="Place">Index among the sentences that are read; −1 for the title.</param>
/// <param name="IsAside">Whether it speaks of another event, of many, or of what did not happen.</param>
internal sealed record Told(Statement Statement, SentenceContext? Context, int Place, bool IsAside);
