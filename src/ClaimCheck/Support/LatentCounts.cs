namespace ClaimCheck.Support;

/// <summary>How many facts a source claimed and denied, by whether they are true; fractional where that is not sure.</summary>
internal readonly record struct LatentCounts(double TruePositive, double FalseNegative, double FalsePositive, double TrueNegative)
{
    public static LatentCounts operator +(LatentCounts a, LatentCounts b) =>
        new(a.TruePositive + b.TruePositive, a.FalseNegative + b.FalseNegative, a.FalsePositive + b.FalsePositive, a.TrueNegative + b.TrueNegative);
}
