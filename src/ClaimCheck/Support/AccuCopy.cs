namespace ClaimCheck.Support;

/// <summary>AccuCopy of Dong, Berti-Equille and Srivastava, "Integrating conflicting data: the role of source dependence", VLDB 2009: <see cref="AccuSim"/> with
/// the vote of a source discounted by how likely it was copied, as sharing false values betrays. Deterministic, safe for concurrent use.</summary>
/// <remarks>Costs O(claims²) of an item in each round; items with more than 256 claims are not searched for copies, nor are more than 256 votes for one
/// value discounted. Unlike <see cref="PopAccu"/>, it keeps nothing of its copiers between runs.</remarks>
public sealed class AccuCopy(AccuCopyOptions? options = null) : ISupportSolver
{
    private readonly AccuCopyOptions _options = options ?? AccuCopyOptions.Default;

    /// <inheritdoc/>
    public string Name => SupportMethods.AccuCopy;

    /// <inheritdoc/>
    public SupportSolution Solve(SupportProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var accuracy = new MeanTrust(problem, 1 - _options.Epsilon, AccuSim.Least, 1 - AccuSim.Least);
        var belief = AccuSim.Uniform(problem);
        var round = 0;
        double change;
        do
        {
            var dependence = new CopyDependence(problem.Table.Columns, accuracy.Of, belief, _options);
            belief = AccuSim.Believe(problem, Votes(problem.Table.Columns, accuracy.Of, dependence), _options.N, _options.Rho);
            change = accuracy.Learn(belief);
            round++;
        }
        while (!_options.Stopping.After(round, change));

        return new SupportSolution(belief, Judging.Of(problem, belief), null);
    }

    /// <summary>C(v) = Σ A′(S)·I(S), with I(S) = Π (1 − c·P(S ~ S′)) over the sources of v counted before S: the most accurate are.</summary>
    private double[] Votes(ClaimColumns columns, double[] accuracy, CopyDependence dependence)
    {
        var weights = AccuSim.Weights(accuracy, _options.N);
        var votes = SourceScores.Sum(columns, weights);
        for (var candidate = 0; candidate < votes.Length; candidate++)
        {
            if (columns.ClaimsOf(candidate) is > 1 and <= ClaimColumns.MostCompared)
            {
                votes[candidate] = Discounted(dependence.InOrder(columns.SourcesOf(candidate), accuracy), weights, dependence);
            }
        }

        return votes;
    }

    private double Discounted(int[] sources, double[] weights, CopyDependence dependence)
    {
        var sum = 0.0;
        for (var i = 0; i < sources.Length; i++)
        {
            var independent = 1.0;
            for (var before = 0; before < i; before++)
            {
                independent *= 1 - (_options.C * dependence.Of(sources[before], sources[i]));
            }

            sum += weights[sources[i]] * independent;
        }

        return sum;
    }
}
