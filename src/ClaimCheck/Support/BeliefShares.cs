namespace ClaimCheck.Support;

/// <summary>Shares of belief out of log scores.</summary>
internal static class BeliefShares
{
    /// <summary>Turns the log scores of an item into shares, in place.</summary>
    /// <param name="scores">One of each candidate.</param>
    /// <param name="unclaimed">How many values nobody claims take part, with score 0; they keep their share.</param>
    public static void OfLogs(Span<double> scores, double unclaimed = 0)
    {
        var most = unclaimed > 0 ? 0 : double.NegativeInfinity;
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        var sum = unclaimed > 0 ? unclaimed * Math.Exp(-most) : 0;
        foreach (ref var score in scores)
        {
            score = Math.Exp(score - most);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }
}
