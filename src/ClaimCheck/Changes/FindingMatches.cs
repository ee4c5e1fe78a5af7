namespace ClaimCheck.Changes;

/// <summary>Which finding of the later report is which of the earlier one: by id, else by what the claims of its sides became, and where those meet in one side only,
/// by what it is about.</summary>
internal sealed class FindingMatches
{
    private readonly Matches<Finding> _matches = new(f => f.Id);

    public FindingMatches(ReportIndex before, ReportIndex after, ClaimMatches claims)
    {
        var later = after.Findings.ToDictionary(f => f.Id, StringComparer.Ordinal);
        foreach (var finding in before.Findings)
        {
            if (later.TryGetValue(finding.Id, out var same))
            {
                _matches.Join(finding, same);
            }
        }

        foreach (var (old, late) in Carried(before, after, claims))
        {
            if (After(old) is null && Before(late) is null)
            {
                _matches.Join(old, late);
            }
        }
    }

    /// <summary>What became of a finding, or null where it is gone.</summary>
    public Finding? After(Finding before) => _matches.After(before.Id);

    /// <summary>What a finding was, or null where it is new.</summary>
    public Finding? Before(Finding after) => _matches.Before(after.Id);

    /// <summary>Findings that carry on others, the surest first: most sides, then the same rule, then most claims.</summary>
    private IEnumerable<(Finding, Finding)> Carried(ReportIndex before, ReportIndex after, ClaimMatches claims)
    {
        Finding[] open = [.. after.Findings.Where(f => Before(f) is null)];
        var sideOf = open.SelectMany((finding, place) => finding.Sides.SelectMany((side, number) => side.Claims.Select(claim => (claim, (Place: place, Side: number)))))
            .ToLookup(p => p.claim, p => p.Item2, StringComparer.Ordinal);
        return before.Findings.Where(f => After(f) is null)
            .SelectMany((old, place) => Votes(old, before, claims, sideOf)
                .Select(votes => (Old: old, OldPlace: place, Late: open[votes.Key], LatePlace: votes.Key, Sides: Meeting(votes), Claims: votes.Count())))
            .Where(p => p.Sides >= 2 || (p.Sides == 1 && p.Old.Rule == p.Late.Rule && (HasOneSide(p.Old, p.Late) || before.TopicsOf(p.Old).Overlaps(after.TopicsOf(p.Late)))))
            .OrderByDescending(p => p.Sides).ThenByDescending(p => p.Old.Rule == p.Late.Rule).ThenByDescending(p => p.Claims).ThenBy(p => p.OldPlace).ThenBy(p => p.LatePlace)
            .Select(p => (p.Old, p.Late));
    }

    private static bool HasOneSide(Finding old, Finding late) => old.Sides.Count == 1 && late.Sides.Count == 1;

    /// <summary>For each later finding that holds what claims of this one became: from which side to which.</summary>
    private static IEnumerable<IGrouping<int, (int From, int To)>> Votes(Finding old, ReportIndex before, ClaimMatches claims, ILookup<string, (int Place, int Side)> sideOf) =>
        old.Sides.SelectMany((side, number) => before.Claims(side).Select(claims.After).OfType<Claim>().SelectMany(c => sideOf[c.Id]).Select(to => (to.Place, From: number, To: to.Side)))
            .GroupBy(v => v.Place, v => (v.From, v.To));

    /// <summary>How many sides of the one meet a side of their own in the other.</summary>
    private static int Meeting(IEnumerable<(int From, int To)> votes)
    {
        var (left, right) = (new HashSet<int>(), new HashSet<int>());
        foreach (var vote in votes.GroupBy(v => v).OrderByDescending(g => g.Count()).ThenBy(g => g.Key))
        {
            if (!left.Contains(vote.Key.From) && !right.Contains(vote.Key.To))
            {
                left.Add(vote.Key.From);
                right.Add(vote.Key.To);
            }
        }

        return left.Count;
    }
}
