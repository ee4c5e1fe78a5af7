namespace ClaimCheck.Benchmarks.Fitting;

/// <summary>A differing pair of claims to learn from.</summary>
/// <param name="Story">The story it is of: folds never part a story.</param>
/// <param name="Label">What it stands for: the labelled contradiction or agreement; empty where the two are not about one fact.</param>
/// <param name="Features">The features by number.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Words">The two values as written.</param>
internal sealed record Example(string Story, string Label, double[] Features, double Weight, string Words)
{
    public bool IsOneFact => Label.Length > 0;

    /// <summary>Whether the values differ in the text itself; else one was altered for the purpose.</summary>
    public bool IsReal { get; init; } = true;

    /// <summary>What a claim can be spent on once: each claim, with the article of the other.</summary>
    public required (string Left, string Right) Places { get; init; }
}
