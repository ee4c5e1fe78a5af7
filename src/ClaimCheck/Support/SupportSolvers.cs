namespace ClaimCheck.Support;

/// <summary>The methods by name; the first is the default.</summary>
public static class SupportSolvers
{
    private static readonly ISupportSolver[] All = [new PopAccu()];

    /// <summary>The names, the default first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(s => s.Name)];

    /// <summary>The method of a name with its default parameters, or null.</summary>
    public static ISupportSolver? Find(string name) => Array.Find(All, s => s.Name == name);
}
