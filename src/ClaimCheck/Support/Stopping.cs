namespace ClaimCheck.Support;

/// <summary>When an iterative solver stops.</summary>
/// <param name="MaxIterations">At the latest after so many rounds, at least 1.</param>
/// <param name="LeastChange">When no source's trust moved by more in a round, 0 to 1.</param>
public sealed record Stopping(int MaxIterations, double LeastChange)
{
    /// <summary>Ten rounds, or a change below 0.0005.</summary>
    public static readonly Stopping Default = new(10, 0.0005);

    /// <summary>Whether to stop after this round.</summary>
    public bool After(int round, double change) => round >= MaxIterations || change < LeastChange;
}
