namespace ClaimCheck.Facts;

/// <summary>How probable it is that two differing values are about one fact: logistic regression (Cox, 1958) over <see cref="PairFeatures"/>.
/// The weights were fitted with a ridge penalty to pairs of claims of labelled stories; docs/alignment.md says how to fit them again.</summary>
internal static class PairModel
{
    private const double Bias = -4.90;

    private static readonly (PairFeature Feature, double Weight)[] s_weights =
    [
        (PairFeature.Likeness, 0.85),
        (PairFeature.Near, 0.82),
        (PairFeature.Distinctive, 3.01),
        (PairFeature.Entity, 1.86),
        (PairFeature.Relation, 0.58),
        (PairFeature.OtherRelation, 2.43),
        (PairFeature.HalfRelation, 0.18),
        (PairFeature.Once, 0.37),
        (PairFeature.Anchors, -0.13),
        (PairFeature.FirmAnchors, 0.69),
        (PairFeature.SlipOrder, 4.66),
        (PairFeature.SlipSwap, 4.19),
        (PairFeature.SlipDigit, 1.45),
        (PairFeature.SlipScale, 2.51),
        (PairFeature.SlipCurrency, 2.28),
        (PairFeature.SlipDate, 3.28),
        (PairFeature.Noun, -0.44),
        (PairFeature.BareNoun, -0.27),
        (PairFeature.Ratio, -1.08),
        (PairFeature.Hedged, -0.07),
        (PairFeature.Margin, 2.89),
        (PairFeature.Explained, -0.33),
        (PairFeature.Agreeing, -2.75),
        (PairFeature.Elsewhere, -0.64),
        (PairFeature.Crossed, 2.46),
        (PairFeature.Only, 1.49),
        (PairFeature.OnlyUnit, 0.59),
        (PairFeature.Cluster, 3.28),
        (PairFeature.Corroborated, 0.44),
        (PairFeature.Period, 1.03),
        (PairFeature.OtherPeriod, -0.49),
        (PairFeature.Unstated, -0.73),
        (PairFeature.OtherFirmness, 0.19),
        (PairFeature.OneChange, -1.31),
        (PairFeature.OnePart, -0.55),
        (PairFeature.Mixed, 0.31),
        (PairFeature.Date, -1.99),
        (PairFeature.Year, -0.70),
        (PairFeature.Time, 0.12),
        (PairFeature.SmallCount, -0.18),
        (PairFeature.Money, -0.28),
        (PairFeature.Share, 0.20),
        (PairFeature.Duration, -0.15),
        (PairFeature.Rank, -0.29),
        (PairFeature.Measure, 0.60),
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
