namespace ClaimCheck.Support;

/// <summary>Prior counts of a share.</summary>
/// <param name="For">So many cases for, above 0.</param>
/// <param name="Against">So many against, above 0.</param>
public readonly record struct BetaPrior(double For, double Against)
{
    /// <summary>The mean after as many more cases, 0 to 1 exclusive.</summary>
    public double Mean(double cases, double against) => (For + cases) / (For + Against + cases + against);
}
