using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Decides which differing pairs are about one fact: those vetoed by nothing that <see cref="PairModel"/> thinks probable enough.</summary>
internal sealed class Pairing(Surroundings around)
{
    /// <summary>The pairs that pass, the most probable first.</summary>
    public IEnumerable<ClaimPair> Differing(IEnumerable<ClaimPair> pairs) =>
        pairs.Where(p => p.Relation == Relation.Contradict && Veto.Of(p.LeftClaim, p.RightClaim, p.Score.SameFrame) is null)
            .Select(p => (Pair: p, Probability: ProbabilityOf(p)))
            .Where(p => p.Probability >= Thresholds.Differ)
            .OrderByDescending(p => Math.Round(p.Probability, 9)).ThenBy(p => p.Pair.Left).ThenBy(p => p.Pair.Right)
            .Select(p => p.Pair);

    /// <summary>How probable it is that the pair is about one fact: sentences that differ in the value only are, ages of people in a row are not.</summary>
    public double ProbabilityOf(ClaimPair pair) => around.AreListed(pair) ? 0 : pair.Score.SameFrame ? 1 : PairModel.ProbabilityOf(FeaturesOf(pair));

    public PairFeatures FeaturesOf(ClaimPair pair) => PairFeatures.Of(pair, around);

    /// <summary>What keeps a differing pair from being about one fact.</summary>
    public PairDoubt DoubtOf(ClaimPair pair) =>
        Veto.Of(pair.LeftClaim, pair.RightClaim, pair.Score.SameFrame) is not null ? PairDoubt.Vetoed
        : ProbabilityOf(pair) < Thresholds.Differ ? PairDoubt.Improbable
        : PairDoubt.None;
}
