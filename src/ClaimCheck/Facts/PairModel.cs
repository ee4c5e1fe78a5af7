namespace ClaimCheck.Facts;

/// <summary>How probable it is that two differing values are about one fact: logistic regression (Cox, 1958) over <see cref="PairFeatures"/>.
/// The weights were fitted with a ridge penalty to pairs of claims of labelled stories; docs/decisions/0005-one-fact-by-evidence.md says how.</summary>
internal static class PairModel
{
    private const double Bias = -2.82;

    private static readonly (PairFeature Feature, double Weight)[] s_weights =
    [
        (PairFeature.Likeness, 0.86),
        (PairFeature.Distinctive, 1.35),
        (PairFeature.Entity, 0.43),
        (PairFeature.Relation, 1.29),
        (PairFeature.OtherRelation, 0.64),
        (PairFeature.HalfRelation, 0.28),
        (PairFeature.Once, 0.55),
        (PairFeature.Subject, -0.56),
        (PairFeature.OtherSubject, -0.79),
        (PairFeature.Head, 0.54),
        (PairFeature.Passage, 1.44),
        (PairFeature.Anchors, 0.58),
        (PairFeature.FirmAnchors, 0.60),
        (PairFeature.SlipOrder, 4.07),
        (PairFeature.SlipSwap, 3.41),
        (PairFeature.SlipDigit, 2.02),
        (PairFeature.SlipScale, 3.14),
        (PairFeature.SlipTen, 2.57),
        (PairFeature.SlipCurrency, 2.11),
        (PairFeature.SlipDate, 2.89),
        (PairFeature.Noun, -0.13),
        (PairFeature.BareNoun, 0.27),
        (PairFeature.Ratio, -1.22),
        (PairFeature.Margin, 1.79),
        (PairFeature.Explained, -0.65),
        (PairFeature.Agreeing, -1.97),
        (PairFeature.Elsewhere, -1.27),
        (PairFeature.Crossed, 2.46),
        (PairFeature.Only, -0.57),
        (PairFeature.OnlyUnit, -0.58),
        (PairFeature.Cluster, 2.95),
        (PairFeature.Corroborated, 0.10),
        (PairFeature.Period, 0.70),
        (PairFeature.Unstated, -0.10),
        (PairFeature.OtherFirmness, -0.65),
        (PairFeature.OneChange, -1.46),
        (PairFeature.OnePart, -0.67),
        (PairFeature.Mixed, 0.36),
        (PairFeature.Date, -1.95),
        (PairFeature.Year, -1.41),
        (PairFeature.Time, -0.81),
        (PairFeature.SmallCount, -1.53),
        (PairFeature.Money, -0.09),
        (PairFeature.Share, -0.21),
        (PairFeature.Duration, 0.59),
        (PairFeature.Rank, -0.45),
        (PairFeature.Measure, 0.39),
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
