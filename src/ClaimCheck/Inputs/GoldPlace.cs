namespace ClaimCheck.Inputs;

/// <summary>Where something stands in a file of labels.</summary>
/// <param name="Path">Its path in the JSON: <c>contradictions[2].sides[0].quotes[1]</c>.</param>
/// <param name="Line">Line, from 1, or null.</param>
/// <param name="Column">Column, from 1, or null.</param>
internal readonly record struct GoldPlace(string Path, int? Line, int? Column);
