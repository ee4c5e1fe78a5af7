namespace ClaimCheck.Facts;

/// <summary>What is thought of two differing claims being about one fact.</summary>
/// <param name="Doubt">What keeps them apart.</param>
/// <param name="Probability">That they are about one fact, 0 to 1; 0 where a veto keeps them apart.</param>
internal sealed record PairOdds(PairDoubt Doubt, double Probability)
{
    /// <summary>Which veto, or null; see <see cref="Facts.Veto"/>.</summary>
    public string? Veto { get; init; }

    /// <summary>What spoke for and against; null where a veto left nothing to weigh.</summary>
    public PairFeatures? Features { get; init; }
}
