namespace ClaimCheck.Facts;

/// <summary>How probable it is that two differing values are about one fact: logistic regression (Cox, 1958) over <see cref="PairFeatures"/>.
/// The weights were fitted with a ridge penalty to pairs of claims of labelled stories; docs/decisions/0005-one-fact-by-evidence.md says how.</summary>
internal static class PairModel
{
    private const double Bias = -2.49;

    private static readonly (PairFeature Feature, double Weight)[] s_weights =
    [
        (PairFeature.Likeness, 0.43),
        (PairFeature.Distinctive, 1.37),
        (PairFeature.Entity, 0.22),
        (PairFeature.Relation, 0.70),
        (PairFeature.Once, 0.11),
        (PairFeature.Head, 0.37),
        (PairFeature.DateHead, 2.05),
        (PairFeature.Passage, 2.09),
        (PairFeature.Anchors, 0.24),
        (PairFeature.FirmAnchors, 0.64),
        (PairFeature.SlipOrder, 3.29),
        (PairFeature.SlipSwap, 3.03),
        (PairFeature.SlipDigit, 1.34),
        (PairFeature.SlipScale, 4.59),
        (PairFeature.SlipTen, 3.15),
        (PairFeature.SlipUnit, 1.99),
        (PairFeature.SlipDate, 2.84),
        (PairFeature.Noun, -0.71),
        (PairFeature.BareNoun, -0.26),
        (PairFeature.Ratio, -2.27),
        (PairFeature.OnceRatio, 0.63),
        (PairFeature.Hedged, -0.20),
        (PairFeature.Margin, 2.39),
        (PairFeature.Explained, -1.23),
        (PairFeature.Agreeing, -1.88),
        (PairFeature.Elsewhere, -1.44),
        (PairFeature.Only, 0.07),
        (PairFeature.OnlyUnit, 0.72),
        (PairFeature.Cluster, 2.55),
        (PairFeature.Corroborated, 0.22),
        (PairFeature.Period, 0.91),
        (PairFeature.Unstated, -0.18),
        (PairFeature.OtherFirmness, -0.62),
        (PairFeature.OnePart, -0.29),
        (PairFeature.Mixed, 0.65),
        (PairFeature.Date, -2.67),
        (PairFeature.Year, -2.27),
        (PairFeature.Time, -2.00),
        (PairFeature.SmallCount, -1.05),
        (PairFeature.Money, -0.45),
        (PairFeature.Share, -0.73),
        (PairFeature.Duration, 0.30),
        (PairFeature.Rank, -0.43),
        (PairFeature.Measure, -0.46),
    ];

    /// <summary>What each feature adds to the log-odds, in order of weight.</summary>
    public static IEnumerable<(PairFeature Feature, double Part)> Parts(PairFeatures features) =>
        s_weights.Select(w => (w.Feature, w.Weight * features[w.Feature])).Where(p => p.Item2 != 0);

    /// <summary>Probability, 0 to 1.</summary>
    public static double ProbabilityOf(PairFeatures features)
    {
        var odds = Bias;
        foreach (var (feature, weight) in s_weights)
        {
            odds += weight * features[feature];
        }

        return 1 / (1 + Math.Exp(-odds));
    }
}
