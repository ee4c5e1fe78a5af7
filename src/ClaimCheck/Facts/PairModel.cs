namespace ClaimCheck.Facts;

/// <summary>How probable it is that two differing values are about one fact: logistic regression (Cox, 1958) over <see cref="PairFeatures"/>.
/// The weights were fitted with a ridge penalty to pairs of claims of labelled stories; docs/decisions/0005-one-fact-by-evidence.md says how.</summary>
internal static class PairModel
{
    private const double Bias = -4.78;

    private static readonly (PairFeature Feature, double Weight)[] s_weights =
    [
        (PairFeature.Likeness, 0.82),
        (PairFeature.Distinctive, 2.58),
        (PairFeature.Entity, 0.55),
        (PairFeature.Relation, 1.09),
        (PairFeature.OtherRelation, 2.00),
        (PairFeature.HalfRelation, 0.53),
        (PairFeature.Once, 1.01),
        (PairFeature.Subject, 0.11),
        (PairFeature.Anchors, 0.55),
        (PairFeature.FirmAnchors, 0.59),
        (PairFeature.SlipOrder, 5.02),
        (PairFeature.SlipSwap, 3.68),
        (PairFeature.SlipDigit, 2.45),
        (PairFeature.SlipScale, 2.44),
        (PairFeature.SlipCurrency, 2.44),
        (PairFeature.SlipDate, 4.60),
        (PairFeature.Noun, -0.22),
        (PairFeature.BareNoun, 0.21),
        (PairFeature.Ratio, -0.80),
        (PairFeature.Hedged, 0.14),
        (PairFeature.Margin, 1.51),
        (PairFeature.Explained, -0.37),
        (PairFeature.Agreeing, -1.28),
        (PairFeature.Elsewhere, -0.81),
        (PairFeature.Crossed, 2.26),
        (PairFeature.Only, -0.10),
        (PairFeature.OnlyUnit, 0.40),
        (PairFeature.Cluster, 2.59),
        (PairFeature.Corroborated, 0.26),
        (PairFeature.Period, 0.91),
        (PairFeature.Unstated, -0.50),
        (PairFeature.OtherFirmness, 0.57),
        (PairFeature.OneChange, -1.26),
        (PairFeature.OnePart, -1.19),
        (PairFeature.Mixed, 0.36),
        (PairFeature.Date, -2.70),
        (PairFeature.Year, -0.99),
        (PairFeature.Time, -0.41),
        (PairFeature.SmallCount, -1.89),
        (PairFeature.Money, 0.27),
        (PairFeature.Share, 0.62),
        (PairFeature.Duration, 0.24),
        (PairFeature.Rank, -0.46),
        (PairFeature.Measure, 0.88),
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
