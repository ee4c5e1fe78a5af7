using ClaimCheck;
using ClaimCheck.Json;
using ClaimCheck.Rules;

namespace NewsroomRules;

/// <summary>What the harbour desk checks its articles by.</summary>
public static class HarbourDesk
{
    /// <summary>The rule set: the built-in rules, what harbour.rules.json says over them, and two rules of our own in code.</summary>
    public static RuleSet Rules { get; } = RuleSetJson.LoadResource(typeof(HarbourDesk).Assembly, "NewsroomRules.harbour.rules.json") with
    {
        Rules =
        [
            new MoreRescuedThanAboard(),

            // No ship that calls at our harbours takes more.
            Rule.For("passenger.count").MustBeBetween(0, 2_500).WithId("HARBOUR1002"),
        ],
    };
}
