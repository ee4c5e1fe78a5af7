namespace ClaimCheck;

/// <summary>How the sides of a finding compare. It says which is better supported, never who is right.</summary>
/// <param name="Margin">By how much the best supported side is more probable than the next, 0 to 1, two places.</param>
/// <param name="VotesToFlip">How many more independent sources of middling reliability would bring the next side level.</param>
public sealed record FindingSupport(decimal Margin, int VotesToFlip)
{
    /// <summary>Whether the two best sides stand level: then none is better supported.</summary>
    public bool IsUndecided => Margin == 0;
}
