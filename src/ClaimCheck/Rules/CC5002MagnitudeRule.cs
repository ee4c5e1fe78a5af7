using ClaimCheck.Facts;
using ClaimCheck.Rules.Relations;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>A slip by a power of ten: million for billion, 万 for 亿, a zero lost.</summary>
internal sealed class CC5002MagnitudeRule : IHintRule
{
    private const decimal LeastPower = 10m;
    private const decimal MostPower = 1_000_000_000m;
    private const decimal Rounding = 0.03m;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC5002", "Looks like a slip by a power of ten", "logic");

    public string? Explain(FactSheet fact, RuleContext context)
    {
        Quantity[] values = [.. fact.Sides.Select(s => s.Value).OfType<Quantity>()];
        return values.SelectMany((left, i) => values.Skip(i + 1), Arithmetic).FirstOrDefault(text => text is not null);
    }

    /// <summary>Whether one is the other times a power of ten, within 3 % for what was rounded.</summary>
    internal static bool IsSlip(decimal left, decimal right) => PowerBetween(left, right) is not null;

    /// <summary>The power of ten between two numbers, or null.</summary>
    internal static decimal? PowerBetween(decimal left, decimal right)
    {
        var (low, high) = (Math.Min(left, right), Math.Max(left, right));
        if (low <= 0 || high / (MostPower * (1m + Rounding)) > low)
        {
            return null;
        }

        var ratio = high / low;
        for (var power = LeastPower; power <= MostPower; power *= LeastPower)
        {
            if (ratio >= power * (1m - Rounding) && ratio <= power * (1m + Rounding))
            {
                return power;
            }
        }

        return null;
    }

    private static string? Arithmetic(Quantity left, Quantity right)
    {
        var (low, high) = left.Stated < right.Stated ? (left, right) : (right, left);
        return PowerBetween(low.Stated, high.Stated) is { } power
            ? $"{Figures.Of(low)} × {Figures.Number(power)} = {Figures.Of(low.Stated * power, low)}, as against {Figures.Of(high)}."
            : null;
    }
}
