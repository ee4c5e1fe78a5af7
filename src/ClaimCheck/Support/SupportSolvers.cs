namespace ClaimCheck.Support;

/// <summary>The methods by name, each with the parameters of its paper; the first is the default.</summary>
public static class SupportSolvers
{
    private static readonly ISupportSolver[] All =
    [
        new PopAccu(),
        new MajorityVote(),
        new TruthFinder(),
        new PooledInvestment(),
        new AccuSim(),
        new AccuCopy(),
        new LatentTruth(),
        new WeightedMedian(),
        new Catd(),
    ];

    /// <summary>The names, the default first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(s => s.Name)];

    /// <summary>The method of a name (one of <see cref="SupportMethods"/>) with its default parameters, or null.</summary>
    public static ISupportSolver? Find(string name) => Array.Find(All, s => string.Equals(s.Name, name, StringComparison.Ordinal));
}
