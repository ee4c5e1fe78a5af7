using ClaimCheck;

namespace NewsroomRules;

/// <summary>What the harbour desk checks its articles by.</summary>
public static class HarbourDesk
{
    /// <summary>The rule set: the built-in rules with our names, our tolerance and a rule of our own.</summary>
    public static RuleSet Rules { get; } = RuleSet.Default with
    {
        // Gannet's own releases call the company by its old name.
        Aliases = new Qualifiers([new("Gannet Steam Packet", "Gannet Lines"), new("塘鹅航运", "Gannet Lines")]),

        // Our figures come from the harbour master to the unit: two per cent is a lot.
        MinorWithin = 0.02m,

        // Rankings of ports are the business desk's.
        DisabledRules = ["CC1005"],

        Rules = [new MoreRescuedThanAboard()],
    };
}
