using System.Diagnostics.CodeAnalysis;

namespace ClaimCheck.Support;

/// <summary>The methods by name, each with the parameters of its paper.</summary>
public static class SupportSolvers
{
    private static readonly ISupportSolver[] All =
    [
        new PopAccu(),
        new MajorityVote(),
        new TruthFinder(),
        new PooledInvestment(),
        new AccuSim(),
        new LatentTruth(),
        new WeightedMedian(),
        new Catd(),
    ];

    /// <summary>The names, the default first.</summary>
    public static IReadOnlyList<string> Names { get; } = Array.ConvertAll(All, s => s.Name);

    /// <summary>Finds a method by one of <see cref="SupportMethods"/>, whatever its case.</summary>
    /// <returns>Whether there is such a method.</returns>
    public static bool TryFind(string name, [NotNullWhen(true)] out ISupportSolver? solver)
    {
        solver = Array.Find(All, s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase));
        return solver is not null;
    }
}
