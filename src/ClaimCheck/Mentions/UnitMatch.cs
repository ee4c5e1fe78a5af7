using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>A unit found behind a number.</summary>
/// <param name="End">Where its words end.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Unit">Its id.</param>
/// <param name="Factor">What the number is multiplied by to be in that unit (cents: 0.01).</param>
/// <param name="Base">Size of the unit in the dimension's base unit, or null.</param>
internal readonly record struct UnitMatch(int End, Dimension Dimension, string? Unit, decimal Factor, decimal? Base);
