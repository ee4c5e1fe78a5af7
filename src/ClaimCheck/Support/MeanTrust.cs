namespace ClaimCheck.Support;

/// <summary>A source is worth the mean belief in what it claims: trust in TruthFinder, accuracy in the Accu family. Claims judged in earlier runs
/// count as much as those of this one.</summary>
internal sealed class MeanTrust
{
    private readonly ClaimColumns _columns;
    private readonly JudgedClaims[] _before;
    private readonly int[] _claims;
    private readonly double _least;
    private readonly double _most;

    public MeanTrust(SupportProblem problem, double initial, double least, double most)
    {
        (_columns, _least, _most) = (problem.Table.Columns, least, most);
        _before = Array.ConvertAll(_columns.Sources, s => problem.Before.Judged.GetValueOrDefault(s));
        _claims = _columns.ClaimsBySource();
        Of = Array.ConvertAll(_before, b => Math.Clamp((b.Exact + initial) / (b.Count + 1), least, most));
    }

    /// <summary>By source what it is worth.</summary>
    public double[] Of { get; }

    /// <summary>Takes the beliefs of a round for what the sources are worth.</summary>
    /// <returns>By how much a source moved at most.</returns>
    public double Learn(double[] belief)
    {
        var sum = new double[Of.Length];
        for (var candidate = 0; candidate < belief.Length; candidate++)
        {
            foreach (var source in _columns.SourcesOf(candidate))
            {
                sum[source] += belief[candidate];
            }
        }

        var most = 0.0;
        for (var source = 0; source < sum.Length; source++)
        {
            var trust = Math.Clamp((sum[source] + _before[source].Exact) / (_claims[source] + _before[source].Count), _least, _most);
            most = Math.Max(most, Math.Abs(trust - Of[source]));
            Of[source] = trust;
        }

        return most;
    }
}
