using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>A slip by a power of ten: million for billion, 万 for 亿, a zero lost.</summary>
internal sealed class CC5002MagnitudeRule : IHintRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC5002", "Looks like a slip by a power of ten", "logic");

    public bool Explains(FactSheet fact, RuleContext context)
    {
        Quantity[] values = [.. fact.Sides.Select(s => s.Value).OfType<Quantity>()];
        return values.SelectMany((left, i) => values.Skip(i + 1), (left, right) => (left, right)).Any(p => IsSlip(p.left.Stated, p.right.Stated));
    }

    /// <summary>Whether one is the other times a power of ten, within 3 % for what was rounded.</summary>
    internal static bool IsSlip(decimal left, decimal right)
    {
        if (left <= 0 || right <= 0)
        {
            return false;
        }

        var ratio = Math.Max(left, right) / Math.Min(left, right);
        for (var power = 10m; power <= 1_000_000_000m; power *= 10)
        {
            if (ratio >= power * 0.97m && ratio <= power * 1.03m)
            {
                return true;
            }
        }

        return false;
    }
}
