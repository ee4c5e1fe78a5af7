using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>What keeps two differing claims from being about one fact whatever their words: other scope, other time, other voice.</summary>
internal static class Veto
{
    private const decimal ClearGap = 0.15m;
    private const decimal BareLeast = 1000m;

    /// <summary>Why they cannot be set against each other, or null.</summary>
    public static string? Of(ReadClaim left, ReadClaim right, bool sameFrame)
    {
        if (Firmness(left.Claim.Modality) != Firmness(right.Claim.Modality))
        {
            return "modality";
        }

        if (left.Claim.Modality is Modality.Denied or Modality.Rumoured || (left.Claim.Modality is Modality.Conditional && !sameFrame))
        {
            return "voice";
        }

        if (IsOpenCount(left.Claim) || IsOpenCount(right.Claim) || CasualtyParts.Differ(left, right))
        {
            return "part";
        }

        if (Moments.AreOthers(left, right))
        {
            return "moment";
        }

        if (Strangers.AreOthers(left.Claim, right.Claim) || Strangers.AreListedAges(left, right))
        {
            return "person";
        }

        return Happenings.AreOthers(left, right, sameFrame) ? "happening" : ClockNearness.Holds(left, right) ? "looseness" : Narrowed(left, right, sameFrame);
    }

    private static string? Narrowed(ReadClaim left, ReadClaim right, bool sameFrame) =>
        Scopes(left.Claim.Qualifiers, right.Claim.Qualifiers) ?? Forces(left.Claim.Qualifiers, right.Claim.Qualifiers) ?? Periods(left, right) ?? Looseness(left.Claim.Value, right.Claim.Value) ?? (sameFrame ? null : Bareness(left.Claim.Value, right.Claim.Value));

    /// <summary>A part of a toll says nothing of the whole; "a man was killed" does not say that nobody else was.</summary>
    private static bool IsOpenCount(Claim claim) =>
        claim.Predicate.EndsWith(".part", StringComparison.Ordinal) || claim.Qualifiers.ContainsKey("count");

    private static int Firmness(Modality modality) => modality switch
    {
        Modality.Asserted or Modality.Reported => 0,
        Modality.Estimated or Modality.Planned => 1,
        _ => 2,
    };

    private static string? Scopes(Qualifiers left, Qualifiers right)
    {
        foreach (var name in Narrowing)
        {
            var (hasLeft, hasRight) = (left.TryGetValue(name, out var l), right.TryGetValue(name, out var r));
            if (Narrow(name, hasLeft ? l : null) != Narrow(name, hasRight ? r : null))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>What one must and what one may are two things; a period that is spoken of is no fact by itself.</summary>
    private static string? Forces(Qualifiers left, Qualifiers right) =>
        left.ContainsKey("stands") || right.ContainsKey("stands") ? "period"
        : left.TryGetValue("force", out var l) && right.TryGetValue("force", out var r) && l != r ? "force"
        : null;

    /// <summary>A whole year is what an unstated period means; whichever way a change went, it is a change.</summary>
    private static string? Narrow(string name, string? value) => (name, value) switch
    {
        (_, null) or ("period", "year") => null,
        ("change", _) => "change",
        _ => value,
    };

    /// <summary>Loose words and bounds must miss each other clearly.</summary>
    private static string? Looseness(ClaimValue left, ClaimValue right)
    {
        if (left is Quantity { Dimension: Dimension.Duration } a && right is Quantity { Dimension: Dimension.Duration } b && a.Bound is Bound.AtMost != b.Bound is Bound.AtMost)
        {
            return "maximum";
        }

        if (left is not Quantity l || right is not Quantity r || (!l.Hedged && !r.Hedged))
        {
            return null;
        }

        var (low, high) = l.Stated <= r.Stated ? (l, r) : (r, l);
        return low.Unit == high.Unit && low.Core.High is { } top && high.Core.Low is { } bottom && bottom - top < high.Stated * ClearGap ? "looseness" : null;
    }

    /// <summary>Bare numbers without a noun are set against others only where they have digits to tell by.</summary>
    private static string? Bareness(ClaimValue left, ClaimValue right) =>
        left is Quantity { Dimension: Dimension.Count } l && right is Quantity { Dimension: Dimension.Count } r
            && ((l.Unit is null && l.Stated < BareLeast) || (r.Unit is null && r.Stated < BareLeast))
            ? "bare"
            : null;

    private static string? Periods(ReadClaim left, ReadClaim right) =>
        left.Claim.Value is Quantity or ClockTime && left.Profile.Period is { } l && right.Profile.Period is { } r
            && l.RelationTo(r) == Relation.Contradict
            ? "period"
            : null;

    private static readonly string[] Narrowing = ["per", "partOf", "change", "period", "average", "maximum"];
}
