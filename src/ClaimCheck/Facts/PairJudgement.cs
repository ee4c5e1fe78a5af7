namespace ClaimCheck.Facts;

/// <summary>What alignment makes of two claims.</summary>
/// <param name="Gate">Where it ends; <see cref="PairGate.None"/> when they fit.</param>
/// <param name="Reason">Why.</param>
internal sealed record PairJudgement(PairGate Gate, Message Reason)
{
    /// <summary>How alike their contexts are; empty where that does not matter.</summary>
    public Sequence<ScorePart> Score { get; init; } = [];

    /// <summary>What their contexts share, the most telling first.</summary>
    public Sequence<string> Shared { get; init; } = [];
}
