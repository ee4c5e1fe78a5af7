namespace ClaimCheck.Support;

/// <summary>How likely pairs of sources are dependent, given what they share and how likely that is true: section 3 of Dong, Berti-Equille and Srivastava
/// (2009), with the accuracies of section 4. Whether a shared value is true is summed out.</summary>
internal sealed class CopyDependence
{
    private readonly Dictionary<long, CopyEvidence> _pairs = [];
    private readonly ClaimColumns _columns;
    private readonly double[] _accuracy;
    private readonly double[] _belief;
    private readonly AccuCopyOptions _options;

    public CopyDependence(ClaimColumns columns, double[] accuracy, double[] belief, AccuCopyOptions options)
    {
        (_columns, _accuracy, _belief, _options) = (columns, accuracy, belief, options);
        var said = new List<(int Source, int Candidate)>();
        for (var item = 0; item < columns.ItemObject.Length; item++)
        {
            Compare(columns.Sayers(item, said));
        }
    }

    /// <summary>P(S ~ S′ | Φ), 0 for sources never compared.</summary>
    public double Of(int a, int b) => _pairs.TryGetValue(PairCounts.Key(a, b), out var evidence) ? evidence.Dependent(_options.Alpha) : 0;

    /// <summary>The sources in the order their votes count: the more accurate first, then those that depend most on the others.</summary>
    public int[] InOrder(ReadOnlySpan<int> sources, double[] accuracy)
    {
        var all = sources.ToArray();
        return [.. all
            .OrderByDescending(s => Math.Round(accuracy[s], 9))
            .ThenByDescending(s => Math.Round(all.Sum(other => other == s ? 0 : Of(s, other)), 9))];
    }

    private void Compare(ReadOnlySpan<(int Source, int Candidate)> said)
    {
        for (var i = 0; i < said.Length; i++)
        {
            for (var j = i + 1; j < said.Length; j++)
            {
                ref var pair = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_pairs, PairCounts.Key(said[i].Source, said[j].Source), out var known);
                var evidence = known ? pair : CopyEvidence.None;
                pair = said[i].Candidate == said[j].Candidate
                    ? evidence.Shared(_accuracy[said[i].Source], _accuracy[said[j].Source], _belief[said[i].Candidate], _options)
                    : evidence.Different(_options);
            }
        }
    }
}
