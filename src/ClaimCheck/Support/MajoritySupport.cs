namespace ClaimCheck.Support;

/// <summary>Weighs the sides of findings by their number of independent origins, and sources by how often they stood on the
/// better-supported side: majority vote, the baseline of truth discovery (Li et al., 2015). It never says who is right.</summary>
internal static class MajoritySupport
{
    public static Finding Weigh(Finding finding, IReadOnlyDictionary<string, Claim> claims)
    {
        var sides = finding.Sides.Select(s => s with { Origins = OriginsOf(s, claims) }).ToArray();
        var total = sides.Sum(s => s.Origins);
        return finding with
        {
            Sides = sides
                .Select(s => s with { Probability = Math.Round((s.Origins + 1m) / (total + sides.Length), 2) })
                .OrderByDescending(s => s.Origins)
                .ThenBy(s => s.Claims[0], StringComparer.Ordinal)
                .ToSequence(),
        };
    }

    /// <summary>The sources, each with the share of its contested claims that stood on the side with most origins, under a
    /// uniform Beta(1,1) prior; null for a source without a contested claim that was decided.</summary>
    public static Sequence<Source> Sources(IReadOnlyCollection<Article> articles, IEnumerable<Finding> contradictions, IReadOnlyDictionary<string, Claim> claims)
    {
        var judged = new Dictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        foreach (var finding in contradictions.Where(f => f.Sides[0].Origins > f.Sides[1].Origins))
        {
            foreach (var (side, article) in finding.Sides.SelectMany((s, i) => s.Claims.Select(c => (i, claims[c].Article)).Distinct()))
            {
                var (right, all) = judged.GetValueOrDefault(article);
                judged[article] = (right + (side == 0 ? 1 : 0), all + 1);
            }
        }

        return articles
            .GroupBy(a => a.Source ?? a.Id, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Source(g.Key, g.Count(), Reliability([.. g.Select(a => judged.GetValueOrDefault(a.Id))])))
            .ToSequence();
    }

    private static decimal? Reliability((int Right, int All)[] judged)
    {
        var all = judged.Sum(j => j.All);
        return all == 0 ? null : Math.Round((judged.Sum(j => j.Right) + 1m) / (all + 2m), 2);
    }

    private static int OriginsOf(Side side, IReadOnlyDictionary<string, Claim> claims) =>
        side.Claims.Select(c => claims[c].Origin).Distinct(StringComparer.Ordinal).Count();
}
