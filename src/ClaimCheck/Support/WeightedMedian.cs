namespace ClaimCheck.Support;

/// <summary>CRH of Li, Li, Gao, Zhao, Fan and Han, "Resolving conflicts in heterogeneous data by truth discovery and source reliability estimation", SIGMOD
/// 2014: sources weigh by their share of all loss; the truth of numbers is the weighted median, of anything else the weighted vote.
/// Deterministic, safe for concurrent use.</summary>
/// <param name="stopping">When to stop; <see cref="Stopping.Default"/> unless given.</param>
/// <remarks>Loss is the mean over a source's claims: of numbers the distance in standard deviations of the item (equation 15), else 0 or 1
/// (equation 8). Reported is e^−Σ w·d scaled to sum to 1, which is greatest where the objective is least: at the weighted median. What is kept of
/// sources between runs is not used: weights hold between the sources of one table.</remarks>
public sealed class WeightedMedian(Stopping? stopping = null) : ISupportSolver
{
    /// <summary>No source has a lesser share of the loss, or its weight would be without bound.</summary>
    private const double LeastShare = 1e-6;

    /// <summary>A sum this share off half of all weight is half: it must not depend on the order of the sources.</summary>
    private const double Level = 1e-9;

    private readonly Stopping _stopping = stopping ?? Stopping.Default;

    /// <inheritdoc/>
    public string Name => SupportMethods.Crh;

    /// <inheritdoc/>
    public SupportSolution Solve(SupportProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var numbers = new ScaledNumbers(problem);
        var weights = new double[problem.Table.Columns.Sources.Length];
        Array.Fill(weights, 1);
        var round = 0;
        double change;
        do
        {
            var learned = Weigh(Losses(problem, numbers, weights));
            change = weights.Zip(learned, (a, b) => Math.Abs(a - b)).Append(0).Max() / -Math.Log(LeastShare);
            weights = learned;
            round++;
        }
        while (!_stopping.After(round, change));

        var belief = Believe(problem, numbers, weights);
        return new SupportSolution(belief, Judging.Of(problem, belief), null);
    }

    /// <summary>w = −log(loss / Σ loss), equation 5; equal weights where no source has any loss, or only one has a claim.</summary>
    internal static double[] Weigh(double[] losses)
    {
        var sum = losses.Sum();
        var weights = Array.ConvertAll(losses, loss => sum > 0 ? -Math.Log(Math.Clamp(loss / sum, LeastShare, 1)) : 1);
        return Array.TrueForAll(weights, w => w == 0) ? Array.ConvertAll(weights, _ => 1.0) : weights;
    }

    /// <summary>By source the mean loss of its claims against the truths these weights make.</summary>
    private static double[] Losses(SupportProblem problem, ScaledNumbers numbers, double[] weights)
    {
        var columns = problem.Table.Columns;
        var votes = SourceScores.Sum(columns, weights);
        var losses = new SourceLosses(columns);
        for (var item = 0; item < columns.ItemObject.Length; item++)
        {
            var pinned = problem.Pinned.TryGetValue(item, out var pin) ? pin : (int?)null;
            if (numbers.IsNumber[item] && pinned is not < 0)
            {
                var truth = pinned is { } known ? numbers.Of[known] : Median(numbers.Ascending(item), numbers.Of, votes);
                losses.Add(item, candidate => Math.Abs(numbers.Of[candidate] - truth));
            }
            else
            {
                losses.AddVotes(item, votes, pinned);
            }
        }

        return losses.Mean();
    }

    /// <summary>The weighted median: no more than half of the weight lies on either side; the middle of two such numbers.</summary>
    internal static double Median(ReadOnlySpan<int> ascending, double[] numbers, double[] weights)
    {
        var total = 0.0;
        foreach (var candidate in ascending)
        {
            total += weights[candidate];
        }

        var below = 0.0;
        for (var i = 0; i + 1 < ascending.Length; i++)
        {
            below += weights[ascending[i]];
            if (Math.Abs(below - (total / 2)) <= Level * total)
            {
                return (numbers[ascending[i]] + numbers[ascending[i + 1]]) / 2;
            }

            if (below > total / 2)
            {
                return numbers[ascending[i]];
            }
        }

        return numbers[ascending[^1]];
    }

    private static double[] Believe(SupportProblem problem, ScaledNumbers numbers, double[] weights)
    {
        var columns = problem.Table.Columns;
        var belief = SourceScores.Sum(columns, weights);
        for (var item = 0; item < columns.ItemObject.Length; item++)
        {
            if (numbers.IsNumber[item])
            {
                Objective(numbers.Ascending(item), numbers.Of, belief);
            }

            BeliefShares.OfLogs(belief.AsSpan(columns.ItemStart[item]..columns.ItemStart[item + 1]));
        }

        Pins.Apply(problem, belief);
        return belief;
    }

    /// <summary>Turns the weight of each candidate into −Σ w·|x − x_c|, in one pass up and one down.</summary>
    private static void Objective(ReadOnlySpan<int> ascending, double[] numbers, double[] weights)
    {
        var cost = new double[ascending.Length];
        foreach (var up in (bool[])[true, false])
        {
            var (weight, sum) = (0.0, 0.0);
            for (var i = 0; i < cost.Length; i++)
            {
                var place = up ? i : cost.Length - 1 - i;
                var number = up ? numbers[ascending[place]] : -numbers[ascending[place]];
                cost[place] += (weight * number) - sum;
                (weight, sum) = (weight + weights[ascending[place]], sum + (weights[ascending[place]] * number));
            }
        }

        for (var i = 0; i < cost.Length; i++)
        {
            weights[ascending[i]] = -cost[i];
        }
    }
}
