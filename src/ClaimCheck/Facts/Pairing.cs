using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Decides which differing pairs are about one fact: those vetoed by nothing that <see cref="PairModel"/> thinks probable enough.</summary>
internal sealed class Pairing(Surroundings around, TollPairs tolls)
{
    /// <summary>The pairs that pass, the most probable first.</summary>
    public IEnumerable<ClaimPair> Differing(IEnumerable<ClaimPair> pairs, CancellationToken cancellation)
    {
        return pairs.Where(p => p.Relation == Relation.Contradict)
            .Select(WithOdds)
            .Where(p => p.Odds.Doubt == PairDoubt.None)
            .OrderByDescending(p => Math.Round(p.Odds.Probability, 9)).ThenBy(p => p.Pair.Left).ThenBy(p => p.Pair.Right)
            .Select(p => p.Pair);

        (ClaimPair Pair, PairOdds Odds) WithOdds(ClaimPair pair)
        {
            cancellation.ThrowIfCancellationRequested();
            return (pair, OddsOf(pair));
        }
    }

    /// <summary>What is thought of a differing pair. Sentences that differ in the value only are of one fact, ages of people in a row are not.</summary>
    public PairOdds OddsOf(ClaimPair pair)
    {
        if ((Veto.Of(pair.LeftClaim, pair.RightClaim, pair.Score.SameFrame) ?? (tolls.ScopeOf(pair.LeftClaim.Claim, pair.RightClaim.Claim) is null ? null : "part") ?? (around.Frames.Are(pair) ? "period" : null)) is { } veto)
        {
            return new PairOdds(PairDoubt.Vetoed, 0) { Veto = veto };
        }

        var features = PairFeatures.Of(pair, around);
        var probability = around.AreListed(pair) ? 0 : pair.Score.SameFrame ? 1 : PairModel.ProbabilityOf(features);
        return new PairOdds(probability < Thresholds.Differ ? PairDoubt.Improbable : PairDoubt.None, probability) { Features = features };
    }
}
