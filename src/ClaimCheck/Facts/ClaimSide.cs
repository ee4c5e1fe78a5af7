using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Claims of one fact whose values can all hold together.</summary>
/// <param name="Value">The value that stands for them: the most precise.</param>
/// <param name="Claims">In report order.</param>
internal sealed record ClaimSide(ClaimValue Value, Sequence<ReadClaim> Claims);
