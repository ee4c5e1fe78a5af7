using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>What one claim could be paired with in one article: the best of what agrees and of what differs.</summary>
internal sealed class Choices
{
    private ClaimPair? _best;
    private double _next;

    /// <summary>Score of the best agreeing partner, 0 where there is none.</summary>
    public double Agreeing { get; private set; }

    /// <param name="pair">A pairing of the claim.</param>
    /// <param name="isSpokenFor">Whether its partner agrees with something else in the claim's own article.</param>
    public void Add(ClaimPair pair, bool isSpokenFor)
    {
        var score = pair.Score.Total;
        if (pair.Relation != Relation.Contradict)
        {
            Agreeing = Math.Max(Agreeing, score);
        }
        else if (!isSpokenFor && (_best is null || score > _best.Score.Total))
        {
            _next = Math.Max(0, _best?.Score.Total ?? 0);
            _best = pair;
        }
        else if (!isSpokenFor)
        {
            _next = Math.Max(_next, score);
        }
    }

    /// <summary>Score of the best differing partner besides that of the pairing, 0 where there is none.</summary>
    public double RivalOf(ClaimPair pair) => ReferenceEquals(_best, pair) ? _next : Math.Max(0, _best?.Score.Total ?? 0);
}
