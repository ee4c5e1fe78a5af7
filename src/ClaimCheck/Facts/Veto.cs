using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>What keeps two differing claims from being about one fact whatever their words: scopes that are both stated and differ,
/// a voice that is not the article's own, plan against result. What only one of them states is no veto: it weighs in <see cref="PairFeatures"/>.</summary>
internal static class Veto
{
    private const decimal ClearGap = 0.15m;

    /// <summary>Days of a quarter, nearly.</summary>
    private const int LeastReport = 80;

    private static readonly string[] Narrowing = ["per", "partOf", "change", "period", "average", "maximum", "basis"];

    /// <summary>Why they cannot be set against each other, or null.</summary>
    public static string? Of(ReadClaim left, ReadClaim right, bool sameFrame)
    {
        var (l, r) = (left.Claim.Modality, right.Claim.Modality);
        if (IsForeign(l, sameFrame) || IsForeign(r, sameFrame))
        {
            return "voice";
        }

        if ((l == Modality.Planned) != (r == Modality.Planned))
        {
            return "modality";
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

        return Happenings.AreOthers(left, right, sameFrame) ? "happening" : ClockNearness.Holds(left, right) ? "looseness" : Narrowed(left, right);
    }

    private static string? Narrowed(ReadClaim left, ReadClaim right) =>
        Scopes(left.Claim.Qualifiers, right.Claim.Qualifiers) ?? Forces(left.Claim.Qualifiers, right.Claim.Qualifiers) ?? Periods(left, right) ?? Looseness(left.Claim.Value, right.Claim.Value);

    /// <summary>How many qualifiers one of them states and the other leaves open.</summary>
    public static int Unstated(Claim left, Claim right) =>
        Narrowing.Count(name => (Narrow(name, left.Qualifiers) is null) != (Narrow(name, right.Qualifiers) is null));

    /// <summary>A part of a toll says nothing of the whole; "a man was killed" does not say that nobody else was.</summary>
    private static bool IsOpenCount(Claim claim) =>
        claim.Predicate.EndsWith(".part", StringComparison.Ordinal) || claim.Qualifiers.ContainsKey("count");

    private static bool IsForeign(Modality modality, bool sameFrame) =>
        modality is Modality.Denied or Modality.Rumoured || (modality is Modality.Conditional && !sameFrame);

    private static string? Scopes(Qualifiers left, Qualifiers right)
    {
        foreach (var name in Narrowing)
        {
            if (Narrow(name, left) is { } l && Narrow(name, right) is { } r && l != r)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>What one must and what one may are two things, and so are what can be and what was (a ferry for 600, 212 aboard); a period that is spoken of is no fact by itself; "another crash" is not the one all tell of.</summary>
    private static string? Forces(Qualifiers left, Qualifiers right) =>
        left.ContainsKey("stands") || right.ContainsKey("stands") ? "period"
        : left.ContainsKey("event") != right.ContainsKey("event") ? "event"
        : left.ContainsKey("capacity") != right.ContainsKey("capacity") ? "capacity"
        : left.TryGetValue("force", out var l) && right.TryGetValue("force", out var r) && l != r ? "force"
        : null;

    private static string? Periods(ReadClaim left, ReadClaim right) =>
        left.Claim.Value is Quantity or ClockTime && left.Profile.Period is { } l && right.Profile.Period is { } r && !IsBeside(left.Claim.Value, l, r) && (l.RelationTo(r) == Relation.Contradict || AreOtherReports(l, r))
            ? "period"
            : null;

    /// <summary>The third cut in a row is so whatever day it is told of, and a sum whatever days its deal was signed and announced on.</summary>
    private static bool IsBeside(ClaimValue value, DateSpan left, DateSpan right) => value switch
    {
        Quantity { Dimension: Dimension.Rank } => IsNoList(left) || IsNoList(right),
        Quantity { Dimension: Dimension.Money } => left.Precision == DatePrecision.Day && right.Precision == DatePrecision.Day,
        _ => false,
    };

    /// <summary>Rankings are made of months and years.</summary>
    private static bool IsNoList(DateSpan period) => period.Precision is DatePrecision.Day or DatePrecision.Decade;

    /// <summary>What a firm reports for nine months is not what it reports for the year they lie in.</summary>
    private static bool AreOtherReports(DateSpan left, DateSpan right) =>
        Days(left) >= LeastReport && Days(right) >= LeastReport && Math.Abs(Days(left) - Days(right)) >= LeastReport;

    private static int Days(DateSpan span) => span is { From: { } from, To: { } to } ? to.DayNumber - from.DayNumber + 1 : 0;

    /// <summary>Whichever way a change went, it is a change.</summary>
    private static string? Narrow(string name, Qualifiers qualifiers) =>
        !qualifiers.TryGetValue(name, out var value) ? null : name == "change" ? name : value;

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
}
