using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Rules.Relations;

/// <summary>Numbers that no value of a sort can be.</summary>
internal static class ImpossibleNumbers
{
    private const decimal Oldest = 130m;
    private const decimal All = 100m;
    private const string PersonAge = "person.age";

    /// <summary>What is bought "142 % more" is read as a share held: of what was read it proves nothing.</summary>
    private const string Stake = "stake.share";

    /// <summary>Shares of one whole: nobody holds more than all of it.</summary>
    private static readonly TextSet s_wholes = new(
        ["market.share", "vote.share", "turnout.share", "poll.share", "layoffs.share", "revenue.part", "fire.contained", "discontinuation.share", "side.effects.share", "efficacy.share"]);

    /// <summary>Why a claim's number cannot be, with the number and the limit; null where it can.</summary>
    public static Message? WhyNot(Claim claim, Predicate? predicate)
    {
        if (claim.Value is not Quantity value)
        {
            return null;
        }

        var extent = Extent.Of(value);
        return value.Dimension switch
        {
            Dimension.Count or Dimension.Duration or Dimension.Age or Dimension.Rank when extent.High < 0m && predicate?.Id == claim.Predicate => Say("impossible.negative", value, 0m),
            Dimension.Age when claim.Predicate == PersonAge && value.Unit == "year" && extent.Low > Oldest => Say("impossible.age", value, Oldest),
            Dimension.Share when value.Trend == Trend.None && extent.Low > All && IsOfWhole(claim) => Say("impossible.share", value, All),
            _ => null,
        };
    }

    private static Message Say(string id, Quantity value, decimal limit) => new(id, new Qualifiers([new("value", Figures.Of(value)), new("limit", Figures.Of(limit, value))]));

    private static bool IsOfWhole(Claim claim) => s_wholes.Contains(claim.Predicate) || (claim.Predicate == Stake && claim.Evidence is null);
}
