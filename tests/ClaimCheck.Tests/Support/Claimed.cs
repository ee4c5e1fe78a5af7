using ClaimCheck.Support;

namespace ClaimCheck.Tests.Support;

/// <summary>Tables of claims for tests of the methods of truth discovery.</summary>
internal static class Claimed
{
    /// <summary>A table of rows <c>source|object|value</c>, all of one attribute.</summary>
    public static ClaimTable Table(params string[] rows)
    {
        var builder = new ClaimTableBuilder();
        foreach (var row in rows.Select(r => r.Split('|')))
        {
            builder.Add(row[0], row[1], "is", row[2]);
        }

        return builder.Build();
    }

    public static SupportProblem Problem(AttributeKind kind, params string[] rows) => Problem(Table(rows), kind, []);

    /// <summary>A problem with values verified by object.</summary>
    public static SupportProblem Problem(ClaimTable table, AttributeKind kind, Dictionary<string, string> pins)
    {
        var columns = table.Columns;
        var likeness = kind switch
        {
            AttributeKind.Number => (ILikeness)new NumberLikeness(columns.Values, Tolerance.OfNumbers),
            AttributeKind.List => new ListLikeness(columns.Values),
            _ => new TextLikeness(columns.Values),
        };
        var pinned = pins.ToDictionary(
            p => Array.FindIndex(columns.ItemObject, o => columns.Objects[o] == p.Key),
            p => Array.FindIndex([.. Enumerable.Range(0, columns.Candidates)], c => columns.TextOf(c) == p.Value && ObjectOf(columns, c) == p.Key));
        return new SupportProblem(table, [.. columns.Attributes.Select(_ => likeness)], TrustState.Empty, pinned);
    }

    /// <summary>The probability of a value of an object.</summary>
    public static double Of(this SupportSolution solution, SupportProblem problem, string subject, string value)
    {
        var columns = problem.Table.Columns;
        return solution.Probability[Enumerable.Range(0, columns.Candidates).Single(c => columns.TextOf(c) == value && ObjectOf(columns, c) == subject)];
    }

    /// <summary>Every probability by object and value.</summary>
    public static SortedDictionary<string, double> All(this SupportSolution solution, SupportProblem problem)
    {
        var columns = problem.Table.Columns;
        return new(Enumerable.Range(0, columns.Candidates).ToDictionary(c => ObjectOf(columns, c) + "|" + columns.TextOf(c), c => solution.Probability[c]), StringComparer.Ordinal);
    }

    private static string ObjectOf(ClaimColumns columns, int candidate) =>
        columns.Objects[columns.ItemObject[Enumerable.Range(0, columns.ItemObject.Length).Last(i => columns.ItemStart[i] <= candidate)]];
}
