namespace ClaimCheck.Support;

/// <summary>Weighs tables of claims: which value of each item is best supported, and how reliable the sources have been. It never says who is right.
/// Safe for concurrent use.</summary>
/// <remarks>Reliability comes from agreement and pins alone. A majority of copiers that do not agree word for word, few claims, and errors made
/// together mislead every method of this kind (Li et al., "Truth finding on the deep web", 2012).</remarks>
public static class Weigher
{
    /// <summary>Weighs a table.</summary>
    /// <param name="table">The claims.</param>
    /// <param name="options">How; the defaults when null.</param>
    /// <returns>The weighed items and sources, and what to keep for the next run.</returns>
    public static Weighing Weigh(ClaimTable table, WeighOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= new WeighOptions();
        var problem = new SupportProblem(table, AttributeLikeness.Of(table.Columns, options), options.Trust, PinsOf(table.Columns, options));
        return new Weighing(problem, options.Solver.Solve(problem));
    }

    private static Dictionary<int, int> PinsOf(ClaimColumns columns, WeighOptions options)
    {
        var pinned = new Dictionary<int, int>();
        for (var item = 0; options.Pins.Count > 0 && item < columns.ItemObject.Length; item++)
        {
            if (options.Pins.TryGetValue((columns.Objects[columns.ItemObject[item]], columns.Attributes[columns.ItemAttribute[item]]), out var value))
            {
                pinned[item] = Enumerable.Range(columns.ItemStart[item], columns.ItemStart[item + 1] - columns.ItemStart[item])
                    .Where(c => string.Equals(columns.TextOf(c), value, StringComparison.Ordinal))
                    .DefaultIfEmpty(-1)
                    .First();
            }
        }

        return pinned;
    }
}
