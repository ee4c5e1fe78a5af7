namespace ClaimCheck.Support;

/// <summary>How often a value that recurs over items was the supported one where it was claimed: words that slip in everywhere
/// stand badly everywhere. Times and numbers recur by chance and have no standing.</summary>
internal sealed class ValueStanding(int values, int candidates)
{
    /// <summary>So many claims the mean of all values weighs.</summary>
    private const double Prior = 5;

    private readonly double[] _right = new double[values];
    private readonly double[] _seen = new double[values];
    private readonly double[] _lastRight = new double[candidates];
    private readonly double[] _lastSeen = new double[candidates];
    private readonly double[] _nextRight = new double[values];
    private readonly double[] _nextSeen = new double[values];
    private double _mean = 0.5;

    /// <summary>Log odds of a candidate's value in other items, over those of all values.</summary>
    public double Of(int candidate, int value)
    {
        var (right, seen) = (_right[value] - _lastRight[candidate], _seen[value] - _lastSeen[candidate]);
        if (seen < 0.5)
        {
            return 0;
        }

        return Odds((right + (Prior * _mean)) / (seen + Prior)) - Odds(_mean);
    }

    /// <summary>Notes how a candidate was judged this round.</summary>
    public void Note(int candidate, int value, double exact, double general)
    {
        (_lastRight[candidate], _lastSeen[candidate]) = (exact, 1 - general);
        _nextRight[value] += exact;
        _nextSeen[value] += 1 - general;
    }

    /// <summary>Takes what was noted for the standing of the values, and begins anew.</summary>
    public void Learn()
    {
        var (right, seen) = (0.0, 0.0);
        for (var value = 0; value < _right.Length; value++)
        {
            (_right[value], _seen[value]) = (_nextRight[value], _nextSeen[value]);
            (right, seen) = (right + _right[value], seen + _seen[value]);
        }

        _mean = seen > 0 ? right / seen : 0.5;
        Array.Clear(_nextRight);
        Array.Clear(_nextSeen);
    }

    private static double Odds(double share) => Math.Log(Math.Clamp(share, 0.001, 0.999) / (1 - Math.Clamp(share, 0.001, 0.999)));
}
