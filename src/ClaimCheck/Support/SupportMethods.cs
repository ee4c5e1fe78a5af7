namespace ClaimCheck.Support;

/// <summary>Names of the methods of truth discovery, as the command line takes them.</summary>
public static class SupportMethods
{
    /// <summary>The default: <see cref="Support.PopAccu"/>.</summary>
    public const string PopAccu = "popaccu";

    /// <summary><see cref="MajorityVote"/>.</summary>
    public const string Vote = "vote";

    /// <summary><see cref="Support.TruthFinder"/>.</summary>
    public const string TruthFinder = "truthfinder";

    /// <summary><see cref="Support.PooledInvestment"/>.</summary>
    public const string PooledInvestment = "pooledinvestment";

    /// <summary><see cref="Support.AccuSim"/>.</summary>
    public const string AccuSim = "accusim";

    /// <summary><see cref="Support.AccuCopy"/>.</summary>
    public const string AccuCopy = "accucopy";

    /// <summary><see cref="LatentTruth"/>.</summary>
    public const string Ltm = "ltm";

    /// <summary><see cref="WeightedMedian"/>.</summary>
    public const string Crh = "crh";

    /// <summary><see cref="Support.Catd"/>.</summary>
    public const string Catd = "catd";
}
