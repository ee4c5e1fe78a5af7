namespace ClaimCheck.Support;

/// <summary>What a solver found.</summary>
/// <param name="Probability">For each candidate of the table the belief in it, 0 to 1. They sum to at most 1 in an item, but for the latent truth
/// model, where several values of an item may be true together.</param>
/// <param name="Judged">For each source how its claims were judged.</param>
/// <param name="Copies">Which sources copy one another, as far as the method looks; null where it does not.</param>
public sealed record SupportSolution(double[] Probability, JudgedClaims[] Judged, CopyLinks? Copies)
{
    /// <summary>By the number of an item where its measurement lies, as far as the method estimates it (<see cref="Catd"/>, for numbers); else empty.</summary>
    public IReadOnlyDictionary<int, MeasurementInterval> Intervals { get; init; } = new SortedDictionary<int, MeasurementInterval>();
}
