namespace ClaimCheck.Mentions;

/// <summary>A place where a value can begin.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="End">Where the English word that stands there ends; behind any other character, the next.</param>
/// <param name="Trigger">What can begin there.</param>
internal readonly record struct TriggerPlace(int At, int End, ValueTrigger Trigger);
