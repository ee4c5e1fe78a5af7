namespace ClaimCheck.Evaluation;

/// <summary>Counts of one story, together and by kind.</summary>
internal sealed class KindCounts
{
    private const string NoKind = "";

    private readonly SortedDictionary<string, ScoreCounts> _byKind = new(StringComparer.Ordinal);

    private KindCounts()
    {
    }

    /// <summary>All kinds together; traps are not in it.</summary>
    public ScoreCounts Total => _byKind.Values.Aggregate(new ScoreCounts(), (sum, counts) => sum + counts);

    public Sequence<KindScore> ByKind => _byKind.Where(k => k.Key != NoKind).Select(k => new KindScore(k.Key, k.Value)).ToSequence();

    public static KindCounts Of(IEnumerable<(GoldContradiction Gold, Finding[] By)> hits, Sequence<Finding> wrong, Sequence<GoldAgreement> agreements, Sequence<GoldAgreement> unaligned)
    {
        var counts = new KindCounts();
        foreach (var (gold, by) in hits)
        {
            counts.Add(gold.Kind, Hit(gold, by.Length));
        }

        foreach (var finding in wrong)
        {
            counts.Add(GoldKinds.Of(finding.Sides[0].Value), new ScoreCounts { FalseAlarms = 1 });
        }

        foreach (var agreement in agreements)
        {
            counts.Add(agreement.Kind ?? NoKind, new ScoreCounts { Agreements = 1, Aligned = unaligned.Any(u => ReferenceEquals(u, agreement)) ? 0 : 1 });
        }

        return counts;
    }

    private static ScoreCounts Hit(GoldContradiction gold, int times)
    {
        var (found, major) = (times > 0 ? 1 : 0, gold.IsMajor ? 1 : 0);
        return new ScoreCounts { Gold = 1, Found = found, Major = major, MajorFound = found * major, Duplicates = Math.Max(0, times - 1) };
    }

    private void Add(string kind, ScoreCounts counts) =>
        _byKind[kind] = _byKind.TryGetValue(kind, out var before) ? before + counts : counts;
}
