using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Rules.Relations;

/// <summary>Numbers that no value of a sort can be.</summary>
internal static class ImpossibleNumbers
{
    /// <summary>Why a claim's number cannot be, with the number and the limit; null where it can.</summary>
    public static string? WhyNot(Claim claim, Predicate? predicate)
    {
        if (claim.Value is not Quantity value)
        {
            return null;
        }

        var extent = Extent.Of(value);
        var most = Most(claim);
        return value.Dimension switch
        {
            Dimension.Count or Dimension.Duration or Dimension.Age or Dimension.Rank when extent.High < 0m && predicate?.Id == claim.Predicate => $"{Figures.Of(value)} is below 0.",
            Dimension.Age when value.Unit == "year" && extent.Low > most => $"{Figures.Of(value)} is more than {Figures.Of(most.Value, value)}, older than anybody became.",
            Dimension.Share when value.Trend == Trend.None && extent.Low > most => $"{Figures.Of(value)} is more than all, {Figures.Of(most.Value, value)}.",
            _ => null,
        };
    }

    /// <summary>The most that the pack allows for a relation; null where it says nothing of such a claim.</summary>
    private static decimal? Most(Claim claim) =>
        BuiltInPredicates.Find(claim.Predicate) is { Most: { } most } known && (claim.Evidence is null || !known.IsMostOfGiven) ? most : null;
}
