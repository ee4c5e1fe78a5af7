namespace ClaimCheck.Support;

/// <summary>A weighed table. Immutable, safe for concurrent use.</summary>
public sealed class Weighing
{
    private readonly SupportProblem _problem;
    private readonly SupportSolution _solution;

    internal Weighing(SupportProblem problem, SupportSolution solution) => (_problem, _solution) = (problem, solution);

    /// <summary>The items by object and attribute, each made when it is asked for.</summary>
    public IEnumerable<WeighedItem> Items => Enumerable.Range(0, _problem.Table.Items).Select(item => WeighedItems.Of(item, _problem, _solution));

    /// <summary>The sources of the table, by name.</summary>
    public IEnumerable<SourceTrust> Sources => Enumerable.Range(0, _problem.Table.Sources.Count).Select(SourceOf);

    /// <summary>What is known of the sources after this run: pass it to the next one.</summary>
    public TrustState Trust => _problem.Before.With(_problem.Table.Columns, _solution.Judged, _problem.OwnPairs);

    private SourceTrust SourceOf(int source)
    {
        var names = _problem.Table.Sources;
        var judged = _problem.Before.Judged.GetValueOrDefault(names[source]) + _solution.Judged[source];
        var copies = _solution.Copies is { } links ? Enumerable.Range(0, names.Count).Where(other => other != source && links.Linked(source, other)).Select(other => names[other]) : [];
        return SourceTrust.Of(names[source], judged, [.. copies]);
    }
}
