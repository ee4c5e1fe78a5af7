namespace ClaimCheck.Inputs;

/// <summary>Where a JSON text is broken.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Seen">What was found there.</param>
internal sealed record JsonFault(int Line, int Column, string Seen);
