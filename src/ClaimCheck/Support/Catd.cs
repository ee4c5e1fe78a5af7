namespace ClaimCheck.Support;

/// <summary>CATD of Li, Li, Gao, Su, Zhao, Demirbas, Fan and Han, "A confidence-aware approach for truth discovery on long-tail data", VLDB 2014: a source
/// weighs one over the upper bound of the confidence interval of its variance, so that few claims weigh little however good they look.
/// Deterministic, safe for concurrent use.</summary>
/// <param name="alpha">α, 1 less the confidence of the interval, 0 to 1 exclusive.</param>
/// <param name="stopping">When to stop; <see cref="Stopping.Default"/> unless given.</param>
/// <remarks>The truth of numbers is the weighted mean, and the claimed value nearest to it is supported most: reported is e^−½ Σ w·(x − x_c)² scaled to
/// sum to 1. For anything else it is the weighted vote with losses of 0 or 1. It begins from medians and majorities. What is kept of sources
/// between runs is not used.</remarks>
public sealed class Catd(double alpha = 0.05, Stopping? stopping = null) : ISupportSolver
{
    /// <summary>No claim is taken for exacter than this variance, in standard deviations of its item squared.</summary>
    private const double LeastVariance = 0.0001;

    private readonly Stopping _stopping = stopping ?? Stopping.Default;

    /// <inheritdoc/>
    public string Name => SupportMethods.Catd;

    /// <inheritdoc/>
    public SupportSolution Solve(SupportProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var columns = problem.Table.Columns;
        var numbers = new ScaledNumbers(problem);
        var votes = SourceScores.Sum(columns, [.. Enumerable.Repeat(1.0, columns.Sources.Length)]);
        var truths = Truths(problem, numbers, item => WeightedMedian.Median(numbers.Ascending(item), numbers.Of, votes));
        var (weights, round, change) = (new double[columns.Sources.Length], 0, 1.0);
        do
        {
            var learned = Weigh(Losses(problem, numbers, truths, votes));
            change = Change(weights, learned);
            weights = learned;
            votes = SourceScores.Sum(columns, weights);
            truths = Truths(problem, numbers, item => Mean(numbers.Ascending(item), numbers.Of, votes));
            round++;
        }
        while (!_stopping.After(round, change));

        var belief = Believe(problem, numbers, truths, votes);
        return new SupportSolution(belief, Judging.Of(problem, belief), null) { Intervals = Intervals(problem, numbers, truths, votes) };
    }

    /// <summary>w = χ²(α/2, N) / Σ (x − x*)², with N the claims of the source.</summary>
    internal double[] Weigh(SourceLosses losses)
    {
        var quantiles = new Dictionary<int, double>();
        return [.. losses.Claims.Select((claims, source) =>
        {
            if (!quantiles.TryGetValue(claims, out var quantile))
            {
                quantiles[claims] = quantile = claims == 0 ? 0 : ChiSquare.Quantile(alpha / 2, claims);
            }

            return quantile / Math.Max(losses.Sum[source], LeastVariance * Math.Max(1, claims));
        })];
    }

    private static SourceLosses Losses(SupportProblem problem, ScaledNumbers numbers, double[] truths, double[] votes)
    {
        var losses = new SourceLosses(problem.Table.Columns);
        for (var item = 0; item < truths.Length; item++)
        {
            var pinned = problem.Pinned.TryGetValue(item, out var pin) ? pin : (int?)null;
            if (numbers.IsNumber[item] && pinned is not < 0)
            {
                var truth = truths[item];
                losses.Add(item, candidate => (numbers.Of[candidate] - truth) * (numbers.Of[candidate] - truth));
            }
            else
            {
                losses.AddVotes(item, votes, pinned);
            }
        }

        return losses;
    }

    private static double[] Truths(SupportProblem problem, ScaledNumbers numbers, Func<int, double> estimate)
    {
        var truths = new double[numbers.IsNumber.Length];
        for (var item = 0; item < truths.Length; item++)
        {
            truths[item] = !numbers.IsNumber[item] ? 0
                : problem.Pinned.TryGetValue(item, out var pinned) && pinned >= 0 ? numbers.Of[pinned]
                : estimate(item);
        }

        return truths;
    }

    private static double Mean(ReadOnlySpan<int> candidates, double[] numbers, double[] weights)
    {
        var (sum, total) = (0.0, 0.0);
        foreach (var candidate in candidates)
        {
            (sum, total) = (sum + (weights[candidate] * numbers[candidate]), total + weights[candidate]);
        }

        return sum / total;
    }

    private static double Change(double[] before, double[] after)
    {
        var most = after.Append(0).Max();
        return most == 0 ? 0 : before.Zip(after, (a, b) => Math.Abs(a - b)).Max() / most;
    }

    private static double[] Believe(SupportProblem problem, ScaledNumbers numbers, double[] truths, double[] votes)
    {
        var start = problem.Table.Columns.ItemStart;
        var belief = (double[])votes.Clone();
        for (var item = 0; item < truths.Length; item++)
        {
            var values = belief.AsSpan(start[item]..start[item + 1]);
            var weight = SumOf(values);
            for (var i = 0; numbers.IsNumber[item] && i < values.Length; i++)
            {
                var distance = numbers.Of[start[item] + i] - truths[item];
                values[i] = -weight * distance * distance / 2;
            }

            BeliefShares.OfLogs(values);
        }

        Pins.Apply(problem, belief);
        return belief;
    }

    /// <summary>x* ± z(1 − α/2) / √Σ w: the weights are one over variances.</summary>
    private SortedDictionary<int, MeasurementInterval> Intervals(SupportProblem problem, ScaledNumbers numbers, double[] truths, double[] votes)
    {
        var (start, z) = (problem.Table.Columns.ItemStart, ChiSquare.Normal(1 - (alpha / 2)));
        var intervals = new SortedDictionary<int, MeasurementInterval>();
        for (var item = 0; item < truths.Length; item++)
        {
            if (numbers.IsNumber[item])
            {
                var centre = numbers.Origin[item] + (truths[item] * numbers.Unit[item]);
                var reach = problem.Pinned.ContainsKey(item) ? 0 : z / Math.Sqrt(SumOf(votes.AsSpan(start[item]..start[item + 1]))) * numbers.Unit[item];
                intervals[item] = new MeasurementInterval(centre, centre - reach, centre + reach);
            }
        }

        return intervals;
    }

    private static double SumOf(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }
}
