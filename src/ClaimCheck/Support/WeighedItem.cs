namespace ClaimCheck.Support;

/// <summary>One attribute of one object, with its candidates, the best supported first.</summary>
/// <param name="Object">The object.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Candidates">The values claimed, by the belief in each alone; those of equal belief in ordinal order.</param>
/// <param name="Margin">By how much the first is more probable than the first that does not count as the same, 0 to 1, three places.</param>
/// <param name="VotesToFlip">How many more independent sources of middling reliability it takes to bring the second level; 0 for one candidate.</param>
/// <param name="IsVerified">Whether a person has verified a value.</param>
public sealed record WeighedItem(string Object, string Attribute, Sequence<WeighedCandidate> Candidates, decimal Margin, int VotesToFlip, bool IsVerified)
{
    /// <summary>Whether the two best stand level within the printed precision: then none is better supported.</summary>
    public bool IsUndecided => Candidates.Count > 1 && Margin == 0;
}
