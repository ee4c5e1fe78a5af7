namespace ClaimCheck.Support;

/// <summary>What one candidate of an item says for another.</summary>
internal readonly record struct CandidateRelation(int From, int To, Likeness Likeness);
