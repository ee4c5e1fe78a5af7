using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>An article that states the share it speaks of does not mean the whole by "the acquisition" elsewhere.</summary>
internal static class Extents
{
    public static IEnumerable<ReadClaim> WithoutLooseWords(List<ReadClaim> claims)
    {
        var withShare = claims.Where(c => c.Claim.Value is Polarity { State: "part" }).Select(c => c.Claim.Article).ToHashSet(StringComparer.Ordinal);
        return claims.Where(c => c.Claim.Value is not Polarity { State: "whole" } || !withShare.Contains(c.Claim.Article));
    }
}
