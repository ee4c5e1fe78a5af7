using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Says in words what alignment made of two claims.</summary>
internal static class PairReasons
{
    public static PairJudgement Uncompared(PairScore score) =>
        new(PairGate.Unlike, PairMessages.Of("uncompared", ("score", Print(score.Context)), ("least", Print(Thresholds.Least))));

    public static PairJudgement Agreeing(ClaimPair pair, double least) => pair.Score.Total >= least
        ? new PairJudgement(PairGate.None, PairMessages.Of("agreeing", ("score", Print(pair.Score.Total)), ("least", Print(least))))
        : new PairJudgement(PairGate.Score, PairMessages.Of("unlike", ("score", Print(pair.Score.Total)), ("least", Print(least))));

    /// <param name="odds">What is thought of it.</param>
    /// <param name="pair">The pair.</param>
    /// <param name="rival">A pair in which one of the two claims agrees and fits as well, if there is one.</param>
    public static PairJudgement Differing(PairOdds odds, ClaimPair pair, ClaimPair? rival) => odds.Doubt switch
    {
        PairDoubt.None => new PairJudgement(PairGate.None, PairMessages.Of("differing", ("probability", Print(odds.Probability)))),
        PairDoubt.Vetoed => new PairJudgement(PairGate.Veto, VetoWords.Explain(odds.Veto ?? "", pair.LeftClaim.Claim, pair.RightClaim.Claim)),
        _ when rival is not null => new PairJudgement(PairGate.Rival, Better(pair, rival)),
        _ => new PairJudgement(PairGate.Score, PairMessages.Of("improbable", ("probability", Print(odds.Probability)), ("least", Print(Thresholds.Differ)))),
    };

    private static Message Better(ClaimPair pair, ClaimPair rival)
    {
        var keepsLeft = ReferenceEquals(rival.LeftClaim, pair.LeftClaim) || ReferenceEquals(rival.LeftClaim, pair.RightClaim);
        var (kept, other) = keepsLeft ? (rival.LeftClaim, rival.RightClaim) : (rival.RightClaim, rival.LeftClaim);
        return PairMessages.Of("rival", ("article", other.Claim.Article), ("other", other.Claim.Value.Text), ("kept", kept.Claim.Value.Text), ("rival", Print(rival.Score.Total)), ("score", Print(pair.Score.Total)));
    }

    private static string Print(double score) => ScoreParts.Print(score);
}
