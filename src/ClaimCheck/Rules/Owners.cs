namespace ClaimCheck.Rules;

/// <summary>One pair of sides, one finding: a rule of one's own is more specific than a built-in comparison, whose id becomes a hint on it, beside the hints that one had.</summary>
internal static class Owners
{
    public static IEnumerable<Finding> Settle(IEnumerable<Finding> compared, IReadOnlyList<Finding> own)
    {
        Finding[] distinct = [.. own.DistinctBy(f => f.Id, StringComparer.Ordinal)];
        if (distinct.Length == 0)
        {
            return compared;
        }

        var byClaim = distinct.SelectMany(f => f.Sides.SelectMany(s => s.Claims), (finding, claim) => (finding, claim)).ToLookup(p => p.claim, p => p.finding, StringComparer.Ordinal);
        var hints = distinct.ToDictionary(f => f.Id, f => f.Hints.ToList(), StringComparer.Ordinal);
        var rest = new List<Finding>();
        foreach (var finding in compared)
        {
            var owners = finding.Sides.SelectMany(s => s.Claims).SelectMany(c => byClaim[c]).DistinctBy(f => f.Id, StringComparer.Ordinal).Where(f => SaysAllOf(f, finding)).ToList();
            owners.ForEach(o => hints[o.Id].AddRange(finding.Hints.Prepend(finding.Rule)));
            if (owners.Count == 0)
            {
                rest.Add(finding);
            }
        }

        return rest.Concat(distinct.Select(f => f with { Hints = hints[f.Id].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToSequence() }));
    }

    /// <summary>Whether it is of the same verdict and holds a claim of every side of the other.</summary>
    private static bool SaysAllOf(Finding finding, Finding other) =>
        finding.Verdict == other.Verdict && other.Sides.All(o => o.Claims.Any(c => finding.Sides.Any(s => s.Claims.Contains(c, StringComparer.Ordinal))));
}
