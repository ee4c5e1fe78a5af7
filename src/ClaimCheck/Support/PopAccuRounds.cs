namespace ClaimCheck.Support;

/// <summary>The rounds of <see cref="PopAccu"/>: beliefs from trust, judged claims from beliefs.</summary>
internal sealed class PopAccuRounds
{
    /// <summary>Items with more candidates take every false value for equally likely.</summary>
    private const int MostPopular = 64;

    private readonly SupportProblem _problem;
    private readonly ClaimColumns _columns;
    private readonly IndependentVotes _votes;
    private readonly ThreeWayTrust _trust;
    private readonly PopAccuOptions _options;
    private readonly FalseValues _false;
    private readonly ValueStanding _standing;
    private readonly bool[] _recurs;
    private readonly int[] _contested;
    private readonly JudgedClaims[] _unanimous;
    private readonly ItemScores _scores;

    public PopAccuRounds(SupportProblem problem, IndependentVotes votes, ThreeWayTrust trust, PopAccuOptions options)
    {
        (_problem, _columns, _votes, _trust, _options) = (problem, problem.Table.Columns, votes, trust, options);
        _contested = [.. Enumerable.Range(0, _columns.ItemObject.Length).Where(IsContested)];
        var most = _contested.Select(CandidatesOf).DefaultIfEmpty(1).Max();
        _false = new FalseValues(_columns.Attributes.Length, options, votes.Of.DefaultIfEmpty().Max(), _contested.Select(i => ClaimsOf(i) + CandidatesOf(i)).DefaultIfEmpty().Max());
        _standing = new ValueStanding(_columns.Values.Length, _columns.Candidates);
        _recurs = Array.ConvertAll(problem.Likeness, l => l is TextLikeness or ListLikeness or PlaceLikeness);
        _scores = new ItemScores(most);
        (_unanimous, Judged) = (Unanimous(), new JudgedClaims[_columns.Sources.Length]);
    }

    /// <summary>How the claims were judged in the last round.</summary>
    public JudgedClaims[] Judged { get; }

    /// <summary>One round: judges every claim of contested items by the flattened beliefs.</summary>
    public void Judge()
    {
        _unanimous.CopyTo(Judged, 0);
        foreach (var item in _contested)
        {
            Score(item);
            Flatten(item);
            JudgeClaims(item);
        }

        _false.Learn();
        _standing.Learn();
    }

    /// <summary>The beliefs under the trust learned.</summary>
    public double[] Believe()
    {
        var beliefs = new double[_columns.Candidates];
        for (var item = 0; item < _columns.ItemObject.Length; item++)
        {
            var (first, end) = (_columns.ItemStart[item], _columns.ItemStart[item + 1]);
            if (!IsContested(item))
            {
                beliefs[first] = Alone(first, _columns.ItemAttribute[item]);
                continue;
            }

            Score(item);
            _scores.Believe(1);
            Pin(item);
            _scores.Belief.AsSpan(0, end - first).CopyTo(beliefs.AsSpan(first));
        }

        return beliefs;
    }

    private int CandidatesOf(int item) => _columns.ItemStart[item + 1] - _columns.ItemStart[item];

    private int ClaimsOf(int item) => _columns.CandidateStart[_columns.ItemStart[item + 1]] - _columns.CandidateStart[_columns.ItemStart[item]];

    private bool IsContested(int item) => CandidatesOf(item) > 1 || _problem.Pinned.ContainsKey(item);

    /// <summary>Log likelihood of all claims of an item under each candidate.</summary>
    private void Score(int item)
    {
        var (first, end, attribute) = (_columns.ItemStart[item], _columns.ItemStart[item + 1], _columns.ItemAttribute[item]);
        _scores.Begin(end - first);
        for (var candidate = first; candidate < end; candidate++)
        {
            var (exact, general, wrong) = (0.0, 0.0, 0.0);
            foreach (var source in _votes.SourcesOf(candidate))
            {
                exact += _trust.Exact[source];
                general += _trust.General[source];
                wrong += _trust.Wrong[source];
            }

            _scores.Add(candidate - first, _votes.Of[candidate], exact, general, wrong);
        }

        foreach (var relation in _problem.RelationsOf(item))
        {
            _scores.Relate(relation.From - first, relation.To - first, relation.Likeness, _options.TooFine);
        }

        AddChances(end - first, attribute);
        for (var i = 0; _recurs[attribute] && i < end - first; i++)
        {
            _scores.Score[i] += _standing.Of(first + i, _columns.CandidateValue[first + i]);
        }
    }

    /// <summary>Adds how likely it is that the wrong claims state just those values.</summary>
    private void AddChances(int count, int attribute)
    {
        var uniform = _false.Uniform(attribute);
        for (var right = 0; right < count; right++)
        {
            if (count > MostPopular)
            {
                _scores.Score[right] += uniform * (_scores.TotalVotes - _scores.Covered[right]);
                continue;
            }

            var wrong = _scores.WrongWeight(right);
            for (var value = 0; value < count; value++)
            {
                if (_scores.WrongVotes(value, right) is > 0 and var votes)
                {
                    _scores.Score[right] += votes * _false.Chance(attribute, _scores.Votes[value], wrong);
                }
            }
        }
    }

    private void Flatten(int item)
    {
        _scores.Believe(1 / _options.Temperature);
        Pin(item);
    }

    private void Pin(int item)
    {
        if (_problem.Pinned.Count > 0 && _problem.Pinned.TryGetValue(item, out var pinned))
        {
            Array.Clear(_scores.Belief, 0, _scores.Count);
            if (pinned >= 0)
            {
                _scores.Belief[pinned - _columns.ItemStart[item]] = 1;
            }
        }
    }

    private void JudgeClaims(int item)
    {
        var (first, attribute) = (_columns.ItemStart[item], _columns.ItemAttribute[item]);
        _scores.Spread(_problem.RelationsOf(item), first);
        for (var i = 0; i < _scores.Count; i++)
        {
            var judged = new JudgedClaims(_scores.Exact[i], _scores.General[i], Math.Max(0, 1 - _scores.Exact[i] - _scores.General[i]));
            foreach (var source in _columns.SourcesOf(first + i))
            {
                Judged[source] += judged;
            }

            if (_recurs[attribute])
            {
                _standing.Note(first + i, _columns.CandidateValue[first + i], judged.Exact, judged.General);
            }

            if (_scores.WrongPairs(i) is (var agreeing, > 1 and var wrong))
            {
                _false.Note(attribute, _scores.Belief[i], agreeing, wrong);
            }
        }
    }

    /// <summary>What the unanimous claims of several independent sources add to their trust.</summary>
    private JudgedClaims[] Unanimous()
    {
        var judged = new JudgedClaims[_columns.Sources.Length];
        for (var item = 0; item < _columns.ItemObject.Length; item++)
        {
            var first = _columns.ItemStart[item];
            if (!IsContested(item) && _votes.Of[first] > 1)
            {
                foreach (var source in _columns.SourcesOf(first))
                {
                    judged[source] += _options.Unanimous * new JudgedClaims(0.99, 0, 0.01);
                }
            }
        }

        return judged;
    }

    /// <summary>The belief in a value nobody disputes: its sources', the first against all false values together, each more against the same one.</summary>
    private double Alone(int candidate, int attribute)
    {
        var (odds, votes) = (0.0, 0);
        foreach (var source in _votes.SourcesOf(candidate))
        {
            odds += _trust.Exact[source] - _trust.Wrong[source] - (votes++ == 0 ? 0 : _false.Uniform(attribute));
        }

        return Math.Min(1 / (1 + Math.Exp(-odds)), 0.999);
    }
}
