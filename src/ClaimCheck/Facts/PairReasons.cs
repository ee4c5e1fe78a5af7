using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Says in words what alignment made of two claims.</summary>
internal static class PairReasons
{
    public static PairJudgement Uncompared(PairScore score) =>
        new(PairGate.Unlike, $"Their contexts score {Print(score.Total)}; below {Print(Thresholds.Least)} they are not compared.");

    public static PairJudgement Agreeing(ClaimPair pair, double least) => pair.Score.Total >= least
        ? new PairJudgement(PairGate.None, $"They agree, and their contexts score {Print(pair.Score.Total)}; {Print(least)} is enough.")
        : new PairJudgement(PairGate.Score, $"They agree, but their contexts score {Print(pair.Score.Total)}; {Print(least)} is needed.");

    /// <param name="doubt">What keeps them apart.</param>
    /// <param name="pair">The pair with what its neighbours add.</param>
    /// <param name="rival">The pair that fits as well or better, where that is the doubt.</param>
    public static PairJudgement Differing(PairDoubt doubt, ClaimPair pair, ClaimPair? rival) => doubt switch
    {
        PairDoubt.None => new PairJudgement(PairGate.None, $"They differ, and nothing else fits as well: their contexts score {Print(pair.Score.Total)}."),
        PairDoubt.Vetoed => new PairJudgement(PairGate.Veto, VetoWords.Explain(pair)),
        PairDoubt.Rival => new PairJudgement(PairGate.Rival, Better(pair, rival)),
        _ => new PairJudgement(PairGate.Score, $"They differ, and their contexts score {Print(pair.Score.Total)}; {Needed(doubt, pair.Score)}"),
    };

    private static string Needed(PairDoubt doubt, PairScore score)
    {
        var name = $"a name that few share ({Print(score.Entity)} of {Print(Thresholds.Specific)})";
        var rare = $"{Print(Thresholds.Differ)} with a rare term in common ({Print(score.Distinctive)} of {Print(Thresholds.DifferDistinctive)})";
        return doubt switch
        {
            PairDoubt.YearsAlone => "years alone are set against each other only in a known relation.",
            PairDoubt.Small => $"small counts and dates without a known relation need {Print(Thresholds.DifferSmall)} and {name}.",
            PairDoubt.UnlikeOnce => $"{Print(Thresholds.DifferOnce)} is needed where each article states the relation once.",
            PairDoubt.UnlikeKnown => $"{Print(Thresholds.DifferEntity)} is needed with {name}, else {rare}.",
            _ => $"needed is {rare}.",
        };
    }

    private static string Better(ClaimPair pair, ClaimPair? rival)
    {
        if (rival is null)
        {
            return "Another claim of one of the two articles fits as well or better.";
        }

        var (kept, other) = ReferenceEquals(rival.LeftClaim, pair.LeftClaim) ? (rival.LeftClaim, rival.RightClaim)
            : ReferenceEquals(rival.RightClaim, pair.RightClaim) ? (rival.RightClaim, rival.LeftClaim)
            : ReferenceEquals(rival.LeftClaim, pair.RightClaim) ? (rival.LeftClaim, rival.RightClaim)
            : (rival.RightClaim, rival.LeftClaim);
        var how = rival.Relation == Relation.Contradict ? "fits as well" : "agrees with it";
        return $"In {other.Claim.Article} «{other.Claim.Value.Text}» {how}: against «{kept.Claim.Value.Text}» it scores {Print(rival.Score.Total)}, this pair {Print(pair.Score.Total)}.";
    }

    private static string Print(double score) => ScoreParts.Print(score);
}
