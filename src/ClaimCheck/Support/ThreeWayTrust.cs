namespace ClaimCheck.Support;

/// <summary>How often each source states the supported value, tells it more generally, or states another: the mean of a Dirichlet prior and of what
/// was judged so far.</summary>
internal sealed class ThreeWayTrust
{
    /// <summary>A source is never quite sure nor quite useless.</summary>
    private const double Least = 0.01;

    /// <summary>So many judged claims the stated prior weighs against the mean of the sources, to which each gives at most <see cref="MostOfOne"/>.</summary>
    private const double PriorOfPrior = 10;
    private const double MostOfOne = 3;

    private readonly JudgedClaims _stated;
    private readonly double _weight;
    private readonly JudgedClaims[] _before;

    public ThreeWayTrust(SupportProblem problem, PopAccuOptions options)
    {
        var general = Array.Exists(problem.Relations, r => r.Likeness.General) ? options.Generality : 0;
        _stated = new JudgedClaims(options.Accuracy, general, Math.Max(0, 1 - options.Accuracy - general));
        _weight = options.PriorClaims;
        var sources = problem.Table.Columns.Sources;
        _before = Array.ConvertAll(sources, s => problem.Before.Judged.GetValueOrDefault(s));
        (Exact, General, Wrong) = (new double[sources.Length], new double[sources.Length], new double[sources.Length]);
        Learn(new JudgedClaims[sources.Length]);
    }

    /// <summary>By source the logarithms of the three shares.</summary>
    public double[] Exact { get; }

    public double[] General { get; }

    public double[] Wrong { get; }

    /// <summary>Takes the judged claims of a round for what the sources are worth.</summary>
    /// <returns>By how much the exactness of a source moved at most.</returns>
    public double Learn(JudgedClaims[] judged)
    {
        var prior = PriorOf(judged);
        var most = 0.0;
        for (var source = 0; source < judged.Length; source++)
        {
            var all = _before[source] + judged[source] + (_weight * prior);
            var exact = Math.Clamp(all.Exact / all.Count, Least, 1 - Least);
            most = Math.Max(most, Math.Abs(exact - Math.Exp(Exact[source])));
            Exact[source] = Math.Log(exact);
            General[source] = Math.Log(Math.Clamp(all.General / all.Count, Least, 1 - Least));
            Wrong[source] = Math.Log(Math.Clamp(all.Wrong / all.Count, Least, 1 - Least));
        }

        return most;
    }

    /// <summary>What to expect of a source of this table: the stated prior and the sources seen, each with little weight.</summary>
    private JudgedClaims PriorOf(JudgedClaims[] judged)
    {
        var sum = PriorOfPrior * _stated;
        for (var source = 0; source < judged.Length; source++)
        {
            var all = _before[source] + judged[source];
            if (all.Count > 0)
            {
                sum += Math.Min(all.Count, MostOfOne) / all.Count * all;
            }
        }

        return 1 / sum.Count * sum;
    }
}
