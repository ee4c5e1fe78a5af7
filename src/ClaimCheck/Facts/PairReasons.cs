using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Says in words what alignment made of two claims.</summary>
internal static class PairReasons
{
    public static PairJudgement Uncompared(PairScore score) =>
        new(PairGate.Unlike, $"Their contexts score {Print(score.Context)} without the relations; below {Print(Thresholds.Least)} they are not compared.");

    public static PairJudgement Agreeing(ClaimPair pair, double least) => pair.Score.Total >= least
        ? new PairJudgement(PairGate.None, $"They agree, and their contexts score {Print(pair.Score.Total)}; {Print(least)} is enough.")
        : new PairJudgement(PairGate.Score, $"They agree, but their contexts score {Print(pair.Score.Total)}; {Print(least)} is needed.");

    /// <param name="odds">What is thought of it.</param>
    /// <param name="pair">The pair.</param>
    /// <param name="rival">A pair in which one of the two claims agrees and fits as well, if there is one.</param>
    public static PairJudgement Differing(PairOdds odds, ClaimPair pair, ClaimPair? rival) => odds.Doubt switch
    {
        PairDoubt.None => new PairJudgement(PairGate.None, $"They differ, and are about one fact with a probability of {Print(odds.Probability)}."),
        PairDoubt.Vetoed => new PairJudgement(PairGate.Veto, VetoWords.Explain(odds.Veto ?? "", pair.LeftClaim.Claim, pair.RightClaim.Claim)),
        _ when rival is not null => new PairJudgement(PairGate.Rival, Better(pair, rival)),
        _ => new PairJudgement(PairGate.Score, $"They differ, but are about one fact with a probability of {Print(odds.Probability)} only; {Print(Thresholds.Differ)} is needed."),
    };

    private static string Better(ClaimPair pair, ClaimPair rival)
    {
        var keepsLeft = ReferenceEquals(rival.LeftClaim, pair.LeftClaim) || ReferenceEquals(rival.LeftClaim, pair.RightClaim);
        var (kept, other) = keepsLeft ? (rival.LeftClaim, rival.RightClaim) : (rival.RightClaim, rival.LeftClaim);
        return $"In {other.Claim.Article} «{other.Claim.Value.Text}» agrees with it: against «{kept.Claim.Value.Text}» it scores {Print(rival.Score.Total)}, this pair {Print(pair.Score.Total)}.";
    }

    private static string Print(double score) => ScoreParts.Print(score);
}
