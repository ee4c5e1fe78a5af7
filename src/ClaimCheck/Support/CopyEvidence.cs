namespace ClaimCheck.Support;

/// <summary>How much likelier what two sources say is if one copies from the other than if they are independent: a product, of which what grows too large or
/// too small moves into a logarithm.</summary>
internal readonly record struct CopyEvidence(double Ratio, double Log)
{
    public static readonly CopyEvidence None = new(1, 0);

    /// <summary>With one value in common that is true with this probability. Independent: P_t = A₁A₂ and P_f = (1 − A₁)(1 − A₂) / n; copied: cA + (1 − c)P_t and
    /// c(1 − A) + (1 − c)P_f, with A the accuracy of the original, which either may be.</summary>
    public CopyEvidence Shared(double accuracy, double other, double belief, AccuCopyOptions options)
    {
        var mean = (accuracy + other) / 2;
        var right = accuracy * other;
        var wrong = (1 - accuracy) * (1 - other) / options.N;
        var independent = (belief * right) + ((1 - belief) * wrong);
        var original = (belief * mean) + ((1 - belief) * (1 - mean));
        return Times((options.C * original / independent) + 1 - options.C);
    }

    /// <summary>With different values: a copier did not copy this one.</summary>
    public CopyEvidence Different(AccuCopyOptions options) => Times(1 - options.C);

    /// <summary>P(S₁ ~ S₂ | Φ) with α for P(S₁ ⊥ S₂).</summary>
    public double Dependent(double alpha) => 1 / (1 + Math.Exp(Math.Log(alpha / (1 - alpha)) - Log - Math.Log(Ratio)));

    private CopyEvidence Times(double factor)
    {
        var ratio = Ratio * factor;
        return ratio is > 1e-100 and < 1e100 ? new(ratio, Log) : new(1, Log + Math.Log(ratio));
    }
}
