namespace ClaimCheck.Support;

/// <summary>One method of truth discovery: weighs the candidates of items by who claims them. Implementations are deterministic and keep nothing
/// between calls, so that one instance serves concurrent calls.</summary>
public interface ISupportSolver
{
    /// <summary>The method's name on the command line: <c>popaccu</c>, <c>vote</c> …</summary>
    string Name { get; }

    /// <summary>Weighs.</summary>
    SupportSolution Solve(SupportProblem problem);
}
