using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>What one claim could be paired with in one article: enough to say whether a pairing has a rival.</summary>
internal sealed class Choices
{
    private double _agreeing = double.NegativeInfinity;
    private double _differing = double.NegativeInfinity;
    private double _nextDiffering = double.NegativeInfinity;
    private bool _hasTwin;

    public void Add(ClaimPair pair)
    {
        var score = pair.Score.Total;
        if (pair.Relation != Relation.Contradict)
        {
            _agreeing = Math.Max(_agreeing, score);
            _hasTwin |= pair.Relation == Relation.Same && Distinctiveness.Of(pair.LeftClaim.Claim.Value);
            return;
        }

        _nextDiffering = Math.Max(_nextDiffering, Math.Min(score, _differing));
        _differing = Math.Max(_differing, score);
    }

    /// <summary>Whether nothing else there agrees, or fits about as well.</summary>
    /// <param name="score">Of the pairing, with what its neighbours add.</param>
    /// <param name="own">Of the pairing alone, as it was added.</param>
    public bool AreFewerThan(double score, double own) =>
        !_hasTwin
        && _agreeing < Thresholds.Explains * score
        && (own >= _differing ? _nextDiffering : _differing) * Thresholds.Rival <= score;
}
