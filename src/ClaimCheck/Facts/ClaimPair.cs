using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Two claims of different articles whose values can be compared. <see cref="Left"/> comes first in report order.</summary>
internal sealed record ClaimPair(int Left, int Right, ReadClaim LeftClaim, ReadClaim RightClaim, Relation Relation, PairScore Score);
