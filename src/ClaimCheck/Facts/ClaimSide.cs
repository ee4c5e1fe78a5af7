using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Claims of one fact whose values can all hold together. Immutable.</summary>
/// <param name="Value">The value that stands for them: the most precise.</param>
/// <param name="Claims">In report order.</param>
public sealed record ClaimSide(ClaimValue Value, Sequence<Claim> Claims);
