using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Rules.Relations;

/// <summary>Numbers that no value of a sort can be.</summary>
internal static class ImpossibleNumbers
{
    /// <summary>Why a claim's number cannot be, with the number and the limit; null where it can.</summary>
    public static Message? WhyNot(Claim claim, Predicate? predicate)
    {
        if (claim.Value is not Quantity value)
        {
            return null;
        }

        var extent = Extent.Of(value);
        var most = Most(claim);
        return value.Dimension switch
        {
            Dimension.Count or Dimension.Duration or Dimension.Age or Dimension.Rank when extent.High < 0m && predicate?.Id == claim.Predicate => Say("impossible.negative", value, 0m),
            Dimension.Age when value.Unit == "year" && extent.Low > most => Say("impossible.age", value, most.Value),
            Dimension.Share when value.Trend == Trend.None && extent.Low > most => Say("impossible.share", value, most.Value),
            _ => null,
        };
    }

    private static Message Say(string id, Quantity value, decimal limit) => new(id, new Qualifiers([new("value", Figures.Of(value)), new("limit", Figures.Of(limit, value))]));

    /// <summary>The most that the pack allows for a relation; null where it says nothing of such a claim.</summary>
    private static decimal? Most(Claim claim) =>
        BuiltInPredicates.Find(claim.Predicate) is { Most: { } most } known && (claim.Evidence is null || !known.IsMostOfGiven) ? most : null;
}
