using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Parent and child may share a name: ages a generation apart that no slip of the pen explains are of two people.</summary>
internal static class Namesakes
{
    private const decimal Generation = 15;

    /// <summary>The ages told of one name, by person; other claims stay together.</summary>
    public static IEnumerable<List<ReadClaim>> Apart(List<ReadClaim> claims)
    {
        if (claims[0].Claim.Predicate != AgeClaims.Predicate)
        {
            return [claims];
        }

        var people = new List<List<ReadClaim>>();
        foreach (var claim in claims.OrderBy(c => c.Claim, ClaimOrder.Instance))
        {
            var own = people.Find(p => p.TrueForAll(c => !AreTwo(c.Claim.Value, claim.Claim.Value)));
            if (own is null)
            {
                people.Add([claim]);
            }
            else
            {
                own.Add(claim);
            }
        }

        return people;
    }

    /// <summary>Quarters are compared, for the difference of two numbers at the ends may be too large to state.</summary>
    private static bool AreTwo(ClaimValue left, ClaimValue right) =>
        left is Quantity { Unit: "year" } l && right is Quantity { Unit: "year" } r && Math.Abs((l.Stated / 4m) - (r.Stated / 4m)) >= Generation / 4m && !MayBeSlip(l, r);

    /// <summary>Digits swapped, or the tens alone wrong: 23 and 32, 24 and 54.</summary>
    private static bool MayBeSlip(Quantity left, Quantity right) =>
        Slip.OfOrder(left, right, isLong: false) || (left.Stated >= 10 && right.Stated >= 10 && left.Stated % 10 == right.Stated % 10);
}
