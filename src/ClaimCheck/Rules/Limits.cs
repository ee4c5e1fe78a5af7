using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Finds numbers outside a range.</summary>
internal static class Limits
{
    public static IEnumerable<(Sequence<Claim> Claims, string Explanation)> Broken(FactSheet fact, decimal least, decimal greatest) =>
        from claim in fact.Claims
        where claim.Value is Quantity
        let size = ((Quantity)claim.Value).Base ?? ((Quantity)claim.Value).Stated
        where size < least || size > greatest
        select ((Sequence<Claim>)[claim], FormattableString.Invariant($"{claim.Value.Text} is not between {least} and {greatest}."));
}
