namespace ClaimCheck.Facts;

/// <summary>How probable it is that two differing values are about one fact: logistic regression (Cox, 1958) over <see cref="PairFeatures"/>.
/// The weights were fitted with a ridge penalty to pairs of claims of labelled stories; docs/decisions/0005-one-fact-by-evidence.md says how.</summary>
internal static class PairModel
{
    private const double Bias = -4.82;

    private static readonly (PairFeature Feature, double Weight)[] s_weights =
    [
        (PairFeature.Likeness, 0.34),
        (PairFeature.Near, 0.38),
        (PairFeature.Distinctive, 2.46),
        (PairFeature.Entity, 0.58),
        (PairFeature.Relation, 1.33),
        (PairFeature.OtherRelation, 2.28),
        (PairFeature.HalfRelation, 0.63),
        (PairFeature.Once, 0.99),
        (PairFeature.Subject, -0.07),
        (PairFeature.Anchors, 0.50),
        (PairFeature.FirmAnchors, 0.72),
        (PairFeature.SlipOrder, 4.97),
        (PairFeature.SlipSwap, 3.71),
        (PairFeature.SlipDigit, 2.53),
        (PairFeature.SlipScale, 2.34),
        (PairFeature.SlipCurrency, 2.34),
        (PairFeature.SlipDate, 4.43),
        (PairFeature.Noun, -0.16),
        (PairFeature.BareNoun, 0.24),
        (PairFeature.Ratio, -0.78),
        (PairFeature.Hedged, 0.13),
        (PairFeature.Margin, 1.60),
        (PairFeature.Explained, -0.37),
        (PairFeature.Agreeing, -1.39),
        (PairFeature.Elsewhere, -0.92),
        (PairFeature.Crossed, 2.39),
        (PairFeature.Only, -0.33),
        (PairFeature.OnlyUnit, 0.45),
        (PairFeature.Cluster, 2.75),
        (PairFeature.Corroborated, 0.25),
        (PairFeature.Period, 0.95),
        (PairFeature.Unstated, -0.49),
        (PairFeature.OtherFirmness, 0.52),
        (PairFeature.OneChange, -1.25),
        (PairFeature.OnePart, -1.23),
        (PairFeature.Mixed, 0.42),
        (PairFeature.Date, -2.49),
        (PairFeature.Year, -0.81),
        (PairFeature.Time, -0.55),
        (PairFeature.SmallCount, -1.78),
        (PairFeature.Money, 0.29),
        (PairFeature.Share, 0.68),
        (PairFeature.Duration, 0.13),
        (PairFeature.Rank, -0.36),
        (PairFeature.Measure, 0.84),
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
