using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Whether two values clash where a predicate allows its numbers some distance.</summary>
internal static class Tolerance
{
    /// <summary>Whether they contradict and lie further apart than a share of the greater one.</summary>
    public static bool Clash(ClaimValue left, ClaimValue right, decimal share) =>
        left.RelationTo(right) == Relation.Contradict && !(share > 0 && AreNear(left, right, share));

    private static bool AreNear(ClaimValue left, ClaimValue right, decimal share) =>
        left is Quantity l && right is Quantity r && l.Dimension == r.Dimension && Sizes(l, r) is var (first, second)
        && Math.Abs(first - second) <= share * Math.Max(Math.Abs(first), Math.Abs(second));

    /// <summary>Both as stated where the units are one, else in the dimension's base unit.</summary>
    private static (decimal First, decimal Second)? Sizes(Quantity left, Quantity right) =>
        left.Unit == right.Unit ? (left.Stated, right.Stated)
        : left.Base is { } l && right.Base is { } r ? (l, r)
        : null;
}
