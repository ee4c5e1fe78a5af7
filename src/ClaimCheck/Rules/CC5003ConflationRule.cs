using ClaimCheck.Facts;
using ClaimCheck.Rules.Relations;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>A value that another article states for another fact: "$300 billion investment" where 30 billion is the valuation.</summary>
internal sealed class CC5003ConflationRule : IHintRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC5003", "Looks like the value of another fact", "logic");

    public Message? Explain(FactSheet fact, RuleContext context) =>
        fact.Sides.Select(s => s.Value).OfType<Quantity>().Where(v => v.Dimension == Dimension.Money)
            .Select(value => SourceOf(value, fact, context))
            .FirstOrDefault(hint => hint is not null);

    private static Message? SourceOf(Quantity value, FactSheet fact, RuleContext context)
    {
        foreach (var other in context.Facts.Where(f => !ReferenceEquals(f, fact) && f.Predicate is { } predicate && predicate.Id != fact.Fact.Predicate))
        {
            if (other.Claims.FirstOrDefault(c => IsSource(c, value)) is { } source)
            {
                return Arithmetic(value, source, other.Predicate!.Id);
            }
        }

        return null;
    }

    private static bool IsSource(Claim claim, Quantity value) =>
        claim.Value is Quantity { Dimension: Dimension.Money } q && q.Unit == value.Unit
        && (q.Stated == value.Stated || CC5002MagnitudeRule.IsSlip(q.Stated, value.Stated));

    private static Message Arithmetic(Quantity value, Claim source, string predicate)
    {
        var other = (Quantity)source.Value;
        var args = new Qualifiers([new("value", Figures.Of(value)), new("article", source.Article), new("predicate", predicate)]);
        return CC5002MagnitudeRule.PowerBetween(value.Stated, other.Stated) is { } power
            ? new Message(value.Stated > other.Stated ? "hint.source.times" : "hint.source.part", args.With("other", Figures.Of(other)).With("power", Figures.Number(power)))
            : new Message("hint.source", args);
    }
}
