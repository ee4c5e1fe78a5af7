using ClaimCheck.Claims;
using ClaimCheck.Facts;
using ClaimCheck.Rules;

namespace ClaimCheck.Benchmarks;

/// <summary>Facts out of claims built by hand, as the rules see them.</summary>
internal static class RuleFacts
{
    public static RuleContext Of(IEnumerable<Claim> claims)
    {
        var catalogue = BuiltInPredicates.Catalogue;
        List<ReadClaim> read = [.. claims.Select(c => HandBuilt.Read(c, catalogue)).OrderBy(c => c.Claim, ClaimOrder.Instance)];
        return new RuleContext(FactReader.Read(read, catalogue, CancellationToken.None), new Dictionary<string, Article>(StringComparer.Ordinal), RuleSet.Default);
    }
}
