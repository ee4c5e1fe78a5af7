namespace ClaimCheck;

/// <summary>What of a check is done. Reported from several threads, in any order within a stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Done">How many of its steps are done: articles when reading, 0 or 1 when comparing.</param>
/// <param name="Total">How many it has.</param>
public readonly record struct CheckProgress(CheckStage Stage, int Done, int Total);
