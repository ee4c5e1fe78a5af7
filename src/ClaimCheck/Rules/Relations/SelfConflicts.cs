using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules.Relations;

/// <summary>Tells values of one article that contradict each other from two values of two things: the one looks like the other mistyped.</summary>
internal static class SelfConflicts
{
    /// <summary>Whether two claims cannot both hold and are of one thing. What is built by hand is what it says; of what was read only a slip is taken for one, and of one sentence nothing: "from 1.4 to 14 billion".</summary>
    public static bool Are(Claim left, Claim right) =>
        IsFirm(left.Value) && IsFirm(right.Value) && left.Value.RelationTo(right.Value) == Relation.Contradict
        && (left.Evidence is not { } here || right.Evidence is not { } there || (here.Sentence != there.Sentence && IsSlip(left.Value, right.Value)));

    /// <summary>Of two claims of one article the one with the lower id is set against the other, so that each pair is told once.</summary>
    public static bool IsAhead(Claim first, Claim second) => first.Article == second.Article && string.CompareOrdinal(first.Id, second.Id) < 0;

    /// <summary>Whether both tell the same relation of the same endpoints, under the same qualifiers.</summary>
    public static bool AreOfOneThing(Claim left, Claim right) =>
        RelationScope.IsFirm(right) && left.Predicate == right.Predicate && left.Object?.Id == right.Object?.Id && left.Qualifiers.Equals(right.Qualifiers);

    private static bool IsSlip(ClaimValue left, ClaimValue right) =>
        Slip.IsPlain(left, right) || Slip.OfDigit(left, right) || Slip.OfDate(left, right) || Slip.OfHour(left, right);

    private static bool IsFirm(ClaimValue value) => value switch
    {
        Quantity quantity => quantity is { Hedged: false, Bound: Bound.None },
        DateSpan date => date is { Hedged: false, Yearless: false, Anchor: null },
        _ => true,
    };
}
