using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Makes a finding out of a fact whose sides cannot all hold.</summary>
internal static class SideFinding
{
    public static Finding? Of(IComparisonRule rule, FactSheet fact, RuleContext context)
    {
        if (fact.Sides.Count < 2 || Opposed(fact.Sides, fact.Predicate?.Tolerance ?? 0m) is not { } pair)
        {
            return null;
        }

        var comparison = pair.Left.Value.CompareTo(pair.Right.Value);
        return new Finding
        {
            Id = FindingId.Of(rule.Descriptor.Id, fact.Sides.Select(s => s.Claims[0]), context.Articles),
            Rule = rule.Descriptor.Id,
            Severity = Severities.Of(fact.Sides, context.RuleSet),
            Verdict = Timing.VerdictOf(fact, context),
            Facts = [fact.Fact.Id],
            Explanation = comparison.Reason,
            Message = comparison.Message,
            Sides = fact.Sides.Select(s => new Side { Value = s.Value, Claims = s.Claims.Select(c => c.Id).ToSequence() }).ToSequence(),
        };
    }

    /// <summary>The first two sides, in order, that contradict each other across articles.</summary>
    private static (ClaimSide Left, ClaimSide Right)? Opposed(Sequence<ClaimSide> sides, decimal tolerance)
    {
        for (var i = 0; i < sides.Count; i++)
        {
            for (var j = i + 1; j < sides.Count; j++)
            {
                if (Contradict(sides[i], sides[j], tolerance))
                {
                    return (sides[i], sides[j]);
                }
            }
        }

        return null;
    }

    private static bool Contradict(ClaimSide left, ClaimSide right, decimal tolerance) =>
        Tolerance.Clash(left.Value, right.Value, tolerance)
        && !ClockNearness.MayBeOne(left.Value, right.Value)
        && left.Claims.Select(c => c.Article).Except(right.Claims.Select(c => c.Article), StringComparer.Ordinal).Any();
}
