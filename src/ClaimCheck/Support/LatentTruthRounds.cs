namespace ClaimCheck.Support;

/// <summary>The rounds of <see cref="LatentTruth"/>. Each costs O(claims × entries): what all sources of an item deny is summed once, and corrected for the
/// facts a source claims.</summary>
internal sealed class LatentTruthRounds
{
    /// <summary>No fact is quite sure.</summary>
    private const double Least = 1e-9;

    private readonly SupportProblem _problem;
    private readonly ClaimColumns _columns;
    private readonly LatentFacts _facts;
    private readonly BetaPrior _alpha0;
    private readonly BetaPrior _alpha1;
    private readonly double _prior;

    public LatentTruthRounds(SupportProblem problem, BetaPrior alpha0, BetaPrior alpha1, BetaPrior beta)
    {
        (_problem, _columns, _facts, _alpha0, _alpha1) = (problem, problem.Table.Columns, new LatentFacts(problem), alpha0, alpha1);
        _prior = Math.Log(beta.For / beta.Against);
        True = new double[_facts.Start[^1]];
        (Sensitivity, FalsePositive) = (new double[_columns.Sources.Length], new double[_columns.Sources.Length]);
        Array.Fill(Sensitivity, alpha1.Mean(0, 0));
        Array.Fill(FalsePositive, alpha0.Mean(0, 0));
    }

    /// <summary>By fact how likely it is true.</summary>
    public double[] True { get; }

    /// <summary>By source how often it claims what is true.</summary>
    public double[] Sensitivity { get; }

    /// <summary>By source how often it claims what is false: 1 less its specificity.</summary>
    public double[] FalsePositive { get; }

    /// <summary>How likely each fact is true, from the quality of the sources.</summary>
    public void Expect()
    {
        for (var item = 0; item < _columns.ItemObject.Length; item++)
        {
            var odds = True.AsSpan(_facts.Start[item].._facts.Start[item + 1]);
            odds.Clear();
            var denied = _prior;
            for (var candidate = _columns.ItemStart[item]; candidate < _columns.ItemStart[item + 1]; candidate++)
            {
                var claimed = 0.0;
                foreach (var source in _columns.SourcesOf(candidate))
                {
                    var denies = Math.Log((1 - Sensitivity[source]) / (1 - FalsePositive[source]));
                    denied += denies;
                    claimed += Math.Log(Sensitivity[source] / FalsePositive[source]) - denies;
                }

                foreach (var fact in _facts.Of(candidate))
                {
                    True[fact] += claimed;
                }
            }

            foreach (ref var fact in odds)
            {
                fact = Math.Clamp(1 / (1 + Math.Exp(-fact - denied)), Least, 1 - Least);
            }

            Pin(item, odds);
        }
    }

    /// <summary>The quality of the sources, from how likely the facts are.</summary>
    /// <returns>By how much the quality of a source moved at most.</returns>
    public double Maximise()
    {
        var counts = new LatentCounts[_columns.Sources.Length];
        for (var item = 0; item < _columns.ItemObject.Length; item++)
        {
            var (all, likely) = Sum(item);
            for (var candidate = _columns.ItemStart[item]; candidate < _columns.ItemStart[item + 1]; candidate++)
            {
                var (claimed, right) = (_facts.Of(candidate).Length, 0.0);
                foreach (var fact in _facts.Of(candidate))
                {
                    right += True[fact];
                }

                var added = new LatentCounts(right, likely - right, claimed - right, all - claimed - (likely - right));
                foreach (var source in _columns.SourcesOf(candidate))
                {
                    counts[source] += added;
                }
            }
        }

        var most = 0.0;
        for (var source = 0; source < counts.Length; source++)
        {
            var sensitivity = _alpha1.Mean(counts[source].TruePositive, counts[source].FalseNegative);
            var falsePositive = _alpha0.Mean(counts[source].FalsePositive, counts[source].TrueNegative);
            most = Math.Max(most, Math.Max(Math.Abs(sensitivity - Sensitivity[source]), Math.Abs(falsePositive - FalsePositive[source])));
            (Sensitivity[source], FalsePositive[source]) = (sensitivity, falsePositive);
        }

        return most;
    }

    /// <summary>The beliefs in the candidates.</summary>
    public double[] Believe()
    {
        var belief = new double[_columns.Candidates];
        for (var item = 0; item < _columns.ItemObject.Length; item++)
        {
            var isList = _problem.Likeness[_columns.ItemAttribute[item]] is ListLikeness;
            for (var candidate = _columns.ItemStart[item]; candidate < _columns.ItemStart[item + 1]; candidate++)
            {
                foreach (var fact in _facts.Of(candidate))
                {
                    belief[candidate] += isList ? Math.Log(True[fact] / (1 - True[fact])) : True[fact];
                }
            }

            if (isList)
            {
                BeliefShares.OfLogs(belief.AsSpan(_columns.ItemStart[item].._columns.ItemStart[item + 1]));
            }
        }

        return belief;
    }

    private (int All, double Likely) Sum(int item)
    {
        var likely = 0.0;
        for (var fact = _facts.Start[item]; fact < _facts.Start[item + 1]; fact++)
        {
            likely += True[fact];
        }

        return (_facts.Start[item + 1] - _facts.Start[item], likely);
    }

    /// <summary>The facts of a pinned candidate are true, the others of its item false. Where none of the candidates is right, values are false, but
    /// entries of lists may still be true.</summary>
    private void Pin(int item, Span<double> odds)
    {
        if (!_problem.Pinned.TryGetValue(item, out var pinned) || (pinned < 0 && _problem.Likeness[_columns.ItemAttribute[item]] is ListLikeness))
        {
            return;
        }

        odds.Fill(Least);
        foreach (var fact in pinned < 0 ? [] : _facts.Of(pinned))
        {
            True[fact] = 1 - Least;
        }
    }
}
