using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Whether two values clash where a predicate allows its numbers some distance.</summary>
internal static class Tolerance
{
    /// <summary>Whether they contradict and lie further apart than a share of the greater one.</summary>
    public static bool Clash(ClaimValue left, ClaimValue right, decimal share) =>
        left.RelationTo(right) == Relation.Contradict && !(share > 0 && AreNear(left, right, share));

    private static bool AreNear(ClaimValue left, ClaimValue right, decimal share) =>
        left is Quantity l && right is Quantity r && l.HasUnitWith(r) && l.RelativeDifference(r) <= share;
}
