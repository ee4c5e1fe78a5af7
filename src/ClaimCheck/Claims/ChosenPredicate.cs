namespace ClaimCheck.Claims;

/// <summary>The relation chosen for a value, and the words that chose it.</summary>
/// <param name="Id">Id of the relation.</param>
/// <param name="Cue">The words; null where no word did, but the value's form or kind.</param>
internal readonly record struct ChosenPredicate(string Id, TextSpan? Cue);
