using ClaimCheck.Claims;
using ClaimCheck.Claims.Slots;

namespace ClaimCheck.Rules;

/// <summary>One pair of sides, one finding: what free prose was read to say again of words that a finding already sets against each other is left out,
/// and so is what statements laid side by side say of tolls that count different people.</summary>
internal static class Doubles
{
    private const string Statement = "statement.";

    /// <summary>The findings without those of slots whose words another finding has.</summary>
    public static IEnumerable<Finding> Without(List<Finding> findings, RuleContext context)
    {
        if (!context.Facts.Any(f => f.Fact.Predicate.StartsWith(SlotPredicate.Prefix, StringComparison.Ordinal)) && !findings.Exists(IsOfScope))
        {
            return findings;
        }

        var claims = context.Facts.SelectMany(f => f.Claims).DistinctBy(c => c.Id, StringComparer.Ordinal).ToDictionary(c => c.Id, StringComparer.Ordinal);
        var first = findings.Where(f => !IsOfSlot(f, claims)).ToArray();
        return findings.Where(f => (!IsOfSlot(f, claims) || !Array.Exists(first, other => SaysAllOf(other, f, claims)))
            && (!IsOf(f, Statement, claims) || !Array.Exists(first, other => IsOfScope(other) && SaysAllOf(other, f, claims))));
    }

    private static bool IsOfScope(Finding finding) => finding.Verdict == Verdict.ScopeDifference;

    private static bool IsOfSlot(Finding finding, Dictionary<string, Claim> claims) => IsOf(finding, SlotPredicate.Prefix, claims);

    private static bool IsOf(Finding finding, string prefix, Dictionary<string, Claim> claims) =>
        finding.Sides[0].Claims.Count > 0 && claims[finding.Sides[0].Claims[0]].Predicate.StartsWith(prefix, StringComparison.Ordinal);

    /// <summary>Whether two sides of the one hold words of two sides of the other.</summary>
    private static bool SaysAllOf(Finding finding, Finding slot, Dictionary<string, Claim> claims) =>
        finding.Sides.Count(side => slot.Sides.Any(s => Meet(side, s, claims))) > 1
        && slot.Sides.Count(side => finding.Sides.Any(s => Meet(side, s, claims))) > 1;

    private static bool Meet(Side left, Side right, Dictionary<string, Claim> claims) =>
        left.Claims.Any(l => right.Claims.Any(r => Overlap(claims[l], claims[r])));

    private static bool Overlap(Claim left, Claim right) =>
        left.Article == right.Article && left.Evidence is { } l && right.Evidence is { } r && l.Start < r.End && r.Start < l.End;
}
