using ClaimCheck.Claims;
using ClaimCheck.Facts;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Tells whether two values of a relation that moves may both have been right on their days.</summary>
internal static class Standing
{
    /// <summary>Days from which on a stretch of time is a period of account, not the day of a happening.</summary>
    private const int LeastPeriod = 28;

    /// <summary>Whether both are of one moment whatever the days they were told on: reached within one stretch of time, stated for one period,
    /// or one figure miscopied. A toll of twelve may well have grown to twenty-one.</summary>
    public static bool HaveOneMoment(FactSheet fact, ReadClaim left, ReadClaim right) =>
        (Elapsed.IsStated(left.Claim.Qualifiers) && Elapsed.IsStated(right.Claim.Qualifiers))
        || (left.Profile.Period is { } l && right.Profile.Period is { } r && IsPeriod(l) && l.From == r.From && l.To == r.To)
        || (!IsToll(fact) && Slip.IsPlain(left.Claim.Value, right.Claim.Value));

    /// <summary>Whether the later of two values can have grown out of the earlier: the dead do not come back to life.</summary>
    public static bool CanFollow(FactSheet fact, Change change, (Claim Earlier, Claim Later) told) =>
        fact.Predicate is { Toll: Toll.Passing }
        || told.Earlier.Value is not Quantity first || told.Later.Value is not Quantity last
        || first.Hedged || first.Bound != Bound.None || last.Hedged || last.Bound != Bound.None
        || (change == Change.Falls ? first.Stated > last.Stated : first.Stated < last.Stated);

    private static bool IsToll(FactSheet fact) => fact.Predicate is { Toll: not Toll.None };

    private static bool IsPeriod(DateSpan span) => span is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber >= LeastPeriod;
}
