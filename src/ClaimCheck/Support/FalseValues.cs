namespace ClaimCheck.Support;

/// <summary>How likely a wrong claim states just this false value: partly by how popular it is in its item, partly uniform over as many false values
/// as the attribute seems to have.</summary>
internal sealed class FalseValues(int attributes, PopAccuOptions options, int mostVotes, int mostWrong)
{
    /// <summary>Chances of more votes among more wrong claims are worked out each time.</summary>
    private const int MostVotes = 64;
    private const int MostWrong = 160;

    /// <summary>So many pairs of wrong claims the stated number weighs.</summary>
    private const double Prior = 10;

    private readonly int _votes = Math.Min(mostVotes + 1, MostVotes);
    private readonly int _wrong = Math.Min(mostWrong + 1, MostWrong);
    private readonly double[] _agreeing = new double[attributes];
    private readonly double[] _pairs = new double[attributes];
    private readonly double[]?[] _chance = new double[attributes][];
    private readonly double[] _count = [.. Enumerable.Repeat(options.FalseValues, attributes)];

    /// <summary>Logarithm of one over the number of false values of an attribute.</summary>
    public double Uniform(int attribute) => -Math.Log(_count[attribute]);

    /// <summary>Logarithm of the chance of a false value with so many votes among so many wrong claims and values.</summary>
    public double Chance(int attribute, int votes, int wrong)
    {
        if (votes >= _votes || wrong >= _wrong || wrong < 0)
        {
            return Work(attribute, votes, wrong);
        }

        ref var known = ref (_chance[attribute] ??= new double[_votes * _wrong])[(votes * _wrong) + wrong];
        return known != 0 ? known : known = Work(attribute, votes, wrong);
    }

    /// <summary>Notes how often wrong claims of an item agree.</summary>
    public void Note(int attribute, double belief, double agreeing, double wrong)
    {
        _agreeing[attribute] += belief * agreeing / (wrong - 1);
        _pairs[attribute] += belief * wrong / 2;
    }

    /// <summary>Takes what was noted for the number of false values of each attribute, and begins anew.</summary>
    public void Learn()
    {
        for (var attribute = 0; attribute < _count.Length; attribute++)
        {
            _count[attribute] = Math.Max(1, (_pairs[attribute] + Prior) / (_agreeing[attribute] + (Prior / options.FalseValues)));
            (_pairs[attribute], _agreeing[attribute]) = (0, 0);
            Array.Clear(_chance[attribute] ?? []);
        }
    }

    private double Work(int attribute, int votes, int wrong) =>
        Math.Log(((1 - options.Popularity) / _count[attribute]) + (options.Popularity * (votes + 1) / Math.Max(1, wrong + 1)));
}
