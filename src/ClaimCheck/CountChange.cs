namespace ClaimCheck;

/// <summary>How many there were, and how many there are.</summary>
/// <param name="Before">In the earlier report.</param>
/// <param name="After">In the later one.</param>
public readonly record struct CountChange(int Before, int After);
