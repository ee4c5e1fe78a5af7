using ClaimCheck.Facts;
using ClaimCheck.Rules.Relations;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>A value that another article states for another fact: "$300 billion investment" where 30 billion is the valuation.</summary>
internal sealed class CC5003ConflationRule : IHintRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC5003", "Looks like the value of another fact", "logic");

    public string? Explain(FactSheet fact, RuleContext context) =>
        fact.Sides.Select(s => s.Value).OfType<Quantity>().Where(v => v.Dimension == Dimension.Money)
            .Select(value => SourceOf(value, fact, context))
            .FirstOrDefault(text => text is not null);

    private static string? SourceOf(Quantity value, FactSheet fact, RuleContext context)
    {
        foreach (var other in context.Facts.Where(f => !ReferenceEquals(f, fact) && f.Predicate is { } predicate && predicate.Id != fact.Fact.Predicate))
        {
            if (other.Claims.FirstOrDefault(c => IsSource(c, value)) is { } source)
            {
                return Arithmetic(value, source, other.Predicate!.LabelEn);
            }
        }

        return null;
    }

    private static bool IsSource(Claim claim, Quantity value) =>
        claim.Value is Quantity { Dimension: Dimension.Money } q && q.Unit == value.Unit
        && (q.Stated == value.Stated || CC5002MagnitudeRule.IsSlip(q.Stated, value.Stated));

    private static string Arithmetic(Quantity value, Claim source, string label)
    {
        var other = (Quantity)source.Value;
        var reckoned = CC5002MagnitudeRule.PowerBetween(value.Stated, other.Stated) is { } power
            ? $"{Figures.Of(other)} {(value.Stated > other.Stated ? '×' : '÷')} {Figures.Number(power)}, and {Figures.Of(other)} is "
            : "";
        return $"{Figures.Of(value)} is {reckoned}the figure that {source.Article} gives for another fact ({label}).";
    }
}
