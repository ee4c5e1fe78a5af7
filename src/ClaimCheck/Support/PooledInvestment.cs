namespace ClaimCheck.Support;

/// <summary>PooledInvestment of Pasternack and Roth, "Knowing what to believe (when you already know something)", COLING 2010: sources invest their trust in
/// equal parts in their claims, and are paid back from what the claims earn within the item. Deterministic, safe for concurrent use.</summary>
/// <param name="g">g, the exponent by which a claim's investment grows, above 0.</param>
/// <param name="stopping">When to stop; after the paper's 20 rounds unless given.</param>
/// <remarks>Trust is scaled to at most 1 after each round, which changes no share. Reported is the share of the item's belief. What is kept of
/// sources between runs is not used: trust here is an amount, no probability.</remarks>
public sealed class PooledInvestment(double g = 1.4, Stopping? stopping = null) : ISupportSolver
{
    private readonly Stopping _stopping = stopping ?? new Stopping(20, 0);

    /// <inheritdoc/>
    public string Name => SupportMethods.PooledInvestment;

    /// <inheritdoc/>
    public SupportSolution Solve(SupportProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var columns = problem.Table.Columns;
        var claims = columns.ClaimsBySource();
        var parts = Array.ConvertAll(claims, count => 1.0 / count);
        var invested = SourceScores.Sum(columns, parts);
        var belief = Uniform(columns);
        var round = 0;
        double change;
        do
        {
            change = PayBack(columns, belief, invested, parts, claims);
            invested = SourceScores.Sum(columns, parts);
            belief = Grow(problem, invested);
            round++;
        }
        while (!_stopping.After(round, change));

        Share(columns.ItemStart, belief);
        Pins.Apply(problem, belief);
        return new SupportSolution(belief, Judging.Of(problem, belief), null);
    }

    /// <summary>B⁰(c) = 1 / |M(c)|.</summary>
    private static double[] Uniform(ClaimColumns columns)
    {
        var belief = new double[columns.Candidates];
        Array.Fill(belief, 1);
        Share(columns.ItemStart, belief);
        return belief;
    }

    /// <summary>T(s) = Σ B(c) · (T(s) / |C(s)|) / Σ (T(r) / |C(r)|); what it may invest in each of its claims is the |C(s)|-th part.</summary>
    private static double PayBack(ClaimColumns columns, double[] belief, double[] invested, double[] parts, int[] claims)
    {
        var trust = new double[parts.Length];
        for (var candidate = 0; candidate < belief.Length; candidate++)
        {
            foreach (var source in columns.SourcesOf(candidate))
            {
                trust[source] += invested[candidate] > 0 ? belief[candidate] * parts[source] / invested[candidate] : 0;
            }
        }

        var (most, change) = (trust.Append(0).Max(), 0.0);
        for (var source = 0; source < parts.Length; source++)
        {
            var part = most > 0 ? trust[source] / most / claims[source] : parts[source];
            change = Math.Max(change, claims[source] * Math.Abs(part - parts[source]));
            parts[source] = part;
        }

        return change;
    }

    /// <summary>B(c) = H(c) · G(H(c)) / Σ G(H(d)) with G(x) = x^g; a pinned candidate earns all that its item was given.</summary>
    private double[] Grow(SupportProblem problem, double[] invested)
    {
        var start = problem.Table.Columns.ItemStart;
        var belief = new double[invested.Length];
        for (var item = 0; item + 1 < start.Length; item++)
        {
            var given = invested.AsSpan(start[item]..start[item + 1]);
            var most = 0.0;
            foreach (var part in given)
            {
                most = Math.Max(most, part);
            }

            var sum = 0.0;
            for (var i = 0; most > 0 && i < given.Length; i++)
            {
                sum += Math.Pow(given[i] / most, g);
            }

            for (var i = 0; most > 0 && i < given.Length; i++)
            {
                belief[start[item] + i] = given[i] * Math.Pow(given[i] / most, g) / sum;
            }
        }

        Pins.Apply(problem, belief);
        foreach (var (item, pinned) in problem.Pinned.Where(p => p.Value >= 0))
        {
            belief[pinned] = invested[start[item]..start[item + 1]].Sum();
        }

        return belief;
    }

    private static void Share(int[] start, double[] belief)
    {
        for (var item = 0; item + 1 < start.Length; item++)
        {
            var values = belief.AsSpan(start[item]..start[item + 1]);
            var sum = 0.0;
            foreach (var value in values)
            {
                sum += value;
            }

            foreach (ref var value in values)
            {
                value = sum > 0 ? value / sum : 1.0 / values.Length;
            }
        }
    }
}
