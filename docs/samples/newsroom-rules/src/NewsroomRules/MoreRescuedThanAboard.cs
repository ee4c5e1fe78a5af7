using ClaimCheck;
using ClaimCheck.Facts;
using ClaimCheck.Rules;
using ClaimCheck.Values;

namespace NewsroomRules;

/// <summary>Nobody can rescue more people from a ship than it carried. Two facts, so no built-in rule compares them.</summary>
public sealed class MoreRescuedThanAboard : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("HARBOUR1001", "More people rescued than were aboard") { AppliesTo = ["casualties.rescued"] };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactSheet fact, RuleContext context)
    {
        var crew = context.FactsOf("crew.count").SelectMany(f => f.Claims).Select(Number).DefaultIfEmpty(0).Max();
        foreach (var rescued in fact.Claims)
        {
            foreach (var passengers in context.FactsOf("passenger.count", fact.Fact.Subject).SelectMany(f => f.Claims))
            {
                if (Number(rescued) > Number(passengers) + crew)
                {
                    yield return Findings.Between(Descriptor, rescued, passengers,
                        FormattableString.Invariant($"{rescued.Value.Text} were rescued, and {passengers.Value.Text} with {crew} of the crew make {Number(passengers) + crew} aboard."));
                }
            }
        }
    }

    private static decimal Number(Claim claim) => claim.Value is Quantity quantity ? quantity.Stated : 0;
}
