using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Sorts the claims of a fact into sides: firm values found them, hedged ones join the first they meet.</summary>
internal static class SideBuilder
{
    public static Sequence<ClaimSide> Build(IReadOnlyList<ReadClaim> claims, decimal tolerance = 0m)
    {
        if (claims is [var only])
        {
            return [new ClaimSide(only.Claim.Value, [only.Claim])];
        }

        var sides = new List<(List<ReadClaim> Claims, HashSet<ClaimValue> Values)>();
        foreach (var claim in claims.OrderBy(c => Softness(c.Claim.Value)).ThenBy(c => c.Claim.Value.Text, StringComparer.Ordinal).ThenBy(c => c.Claim.Id, StringComparer.Ordinal))
        {
            var value = claim.Claim.Value;
            var at = sides.FindIndex(s => s.Values.Contains(value) || s.Values.All(v => !Tolerance.Clash(v, value, tolerance)));
            if (at < 0)
            {
                sides.Add(([claim], [value]));
            }
            else
            {
                sides[at].Claims.Add(claim);
                sides[at].Values.Add(value);
            }
        }

        return sides.Select(s => new ClaimSide(s.Claims[0].Claim.Value, InOrder(s.Claims))).ToSequence();
    }

    private static Sequence<Claim> InOrder(List<ReadClaim> side) =>
        side.Select(c => c.Claim).OrderBy(c => c, ClaimOrder.Instance).ToSequence();

    /// <summary>0 for a firm value, more for what bends it; the founders of sides are the firm ones.</summary>
    private static int Softness(ClaimValue value) => value switch
    {
        Quantity quantity => (quantity.Hedged ? 2 : 0) + (quantity.Bound == Bound.None ? 0 : 1),
        DateSpan date => (date.Hedged ? 10 : 0) + (date.Yearless ? 10 : 0) + (int)date.Precision,
        ClockTime time => time.Hedged ? 1 : 0,
        _ => 0,
    };
}
