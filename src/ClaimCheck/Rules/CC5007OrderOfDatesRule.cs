using ClaimCheck.Rules.Relations;

namespace ClaimCheck.Rules;

/// <summary>A day that comes before another which it must follow: sold before it was founded.</summary>
internal sealed class CC5007OrderOfDatesRule()
    : RelationRule(
        RuleDescriptor.Of("CC5007", "Dates in an impossible order", "logic"),
        [.. Pairs.Select(p => new OrderRelation(p.Earlier, p.Later, ZoneDays) { Nearness = Nearness.Article })])
{
    /// <summary>A day may be another on the other side of the world.</summary>
    private const int ZoneDays = 1;

    private static readonly (string Earlier, string Later)[] Pairs =
    [
        ("founding.date", "listing.date"), ("founding.date", "deal.date"), ("founding.date", "deal.closing"), ("founding.date", "shutdown.date"),
        ("deal.date", "deal.closing"), ("construction.start", "built.date"), ("construction.start", "opening.date"),
        ("birth.date", "appointment.date"), ("birth.date", "arrest.date"), ("birth.date", "diagnosis.date"), ("birth.date", "conviction.date"),
        ("filing.date", "approval.date"), ("production.start", "delivery.date"),
    ];
}
