using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>How much a difference weighs: by how far the numbers lie apart.</summary>
internal static class Severities
{
    private const decimal CriticalFactor = 5m;

    public static Severity Of(Sequence<ClaimSide> sides, RuleSet rules)
    {
        var worst = Severity.Minor;
        for (var i = 0; i < sides.Count; i++)
        {
            for (var j = i + 1; j < sides.Count; j++)
            {
                var severity = Of(sides[i].Value, sides[j].Value, rules);
                worst = severity > worst ? severity : worst;
            }
        }

        return worst;
    }

    /// <summary>By how far a number lies from the one it ought to be, as a share of the greater; 0 where that has no meaning.</summary>
    public static Severity Of(decimal gap, RuleSet rules) =>
        gap == 0m ? Severity.Major : gap >= 1m - (1m / CriticalFactor) ? Severity.Critical : gap <= rules.MinorWithin ? Severity.Minor : Severity.Major;

    private static Severity Of(ClaimValue left, ClaimValue right, RuleSet rules)
    {
        if (left is not Quantity l || right is not Quantity r || l.Unit != r.Unit || l.Trend != r.Trend)
        {
            return Severity.Major;
        }

        var (low, high) = (Math.Min(l.Stated, r.Stated), Math.Max(l.Stated, r.Stated));
        if (low <= 0)
        {
            return Severity.Major;
        }

        return low == high ? Severity.Minor : Of((high - low) / high, rules);
    }
}
