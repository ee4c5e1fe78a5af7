namespace ClaimCheck.Support;

/// <summary>The working figures of one item at a time: what its claims say for each candidate.</summary>
internal sealed class ItemScores(int most)
{
    private readonly double[] _exact = new double[most];
    private readonly double[] _general = new double[most];
    private readonly double[] _wrong = new double[most];
    private readonly double[] _coveredPairs = new double[most];
    private readonly int[] _coveredValues = new int[most];
    private readonly float[] _share = new float[Math.Min(most, 64) * Math.Min(most, 64)];
    private double _totalWrong;
    private double _totalPairs;

    public int Count { get; private set; }

    public double TotalVotes { get; private set; }

    public double[] Score { get; } = new double[most];

    public double[] Belief { get; } = new double[most];

    public int[] Votes { get; } = new int[most];

    /// <summary>By candidate the votes that are not wrong if it is right.</summary>
    public double[] Covered { get; } = new double[most];

    public double[] Exact { get; } = new double[most];

    public double[] General { get; } = new double[most];

    public void Begin(int count)
    {
        (Count, TotalVotes, _totalWrong, _totalPairs) = (count, 0, 0, 0);
        if (count <= 64)
        {
            _share.AsSpan(0, count * count).Fill(1);
        }
    }

    /// <summary>A candidate with its independent votes and what their sources' shares come to.</summary>
    public void Add(int candidate, int votes, double exact, double general, double wrong)
    {
        (_exact[candidate], _general[candidate], _wrong[candidate], Votes[candidate]) = (exact, general, wrong, votes);
        (Covered[candidate], _coveredPairs[candidate], _coveredValues[candidate]) = (votes, Pairs(votes), 1);
        Score[candidate] = exact - wrong;
        _totalWrong += wrong;
        TotalVotes += votes;
        _totalPairs += Pairs(votes);
        SetShare(candidate, candidate, 0);
    }

    /// <summary>What a candidate says for another besides.</summary>
    public void Relate(int from, int to, Likeness likeness, double tooFine)
    {
        if (likeness.General)
        {
            Score[to] += _general[from] - _wrong[from];
            Cover(from, to, 1);

            // The other way round the claim is wrong by being too fine.
            Score[from] += Votes[to] * Math.Log(tooFine);
        }
        else if (likeness.Near > 0)
        {
            Score[to] += likeness.Near * (_exact[from] - _wrong[from]);
            Cover(from, to, likeness.Near);
        }
    }

    public int WrongWeight(int right) => (int)Math.Round(TotalVotes - Covered[right]) + Count - _coveredValues[right];

    /// <summary>How many votes of a value are wrong if another is right.</summary>
    public double WrongVotes(int value, int right) => Votes[value] * _share[(value * Count) + right];

    /// <summary>How many wrong pairs of claims agree if a candidate is right, and how many claims are wrong.</summary>
    public (double Agreeing, double Wrong) WrongPairs(int right) => (Math.Max(0, _totalPairs - _coveredPairs[right]), TotalVotes - Covered[right]);

    /// <summary>Beliefs from scores, raised to a power.</summary>
    public void Believe(double power)
    {
        var most = double.NegativeInfinity;
        for (var i = 0; i < Count; i++)
        {
            most = Math.Max(most, Score[i]);
        }

        var sum = 0.0;
        for (var i = 0; i < Count; i++)
        {
            var fall = (Score[i] - most) * power;
            sum += Belief[i] = fall < -40 ? 0 : Math.Exp(fall);
        }

        for (var i = 0; i < Count; i++)
        {
            Belief[i] /= sum;
        }
    }

    /// <summary>By candidate the belief that its claims are exact, and that they are more general than what is right.</summary>
    public void Spread(ReadOnlySpan<CandidateRelation> relations, int first)
    {
        for (var i = 0; i < Count; i++)
        {
            (Exact[i], General[i]) = (Belief[i], 0);
        }

        foreach (var relation in relations)
        {
            var (from, belief) = (relation.From - first, Belief[relation.To - first]);
            Exact[from] += relation.Likeness.Near > 0 ? belief : 0;
            General[from] += relation.Likeness.General ? belief : 0;
        }
    }

    private static double Pairs(double votes) => votes * (votes - 1) / 2;

    private void Cover(int from, int to, float share)
    {
        Covered[to] += share * Votes[from];
        _coveredPairs[to] += share * Pairs(Votes[from]);
        _coveredValues[to]++;
        SetShare(from, to, 1 - share);
    }

    private void SetShare(int value, int right, float share)
    {
        if (Count <= 64)
        {
            _share[(value * Count) + right] = share;
        }
    }
}
