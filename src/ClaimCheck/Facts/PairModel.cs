namespace ClaimCheck.Facts;

/// <summary>How probable it is that two differing values are about one fact: logistic regression (Cox, 1958) over <see cref="PairFeatures"/>.
/// The weights were fitted with a ridge penalty to pairs of claims of labelled stories; docs/decisions/0005-one-fact-by-evidence.md says how.</summary>
internal static class PairModel
{
    private const double Bias = -2.85;

    private static readonly (PairFeature Feature, double Weight)[] s_weights =
    [
        (PairFeature.Likeness, 0.51),
        (PairFeature.Distinctive, 1.60),
        (PairFeature.Entity, 0.45),
        (PairFeature.Relation, 1.06),
        (PairFeature.OtherRelation, 0.81),
        (PairFeature.HalfRelation, 0.44),
        (PairFeature.Once, 0.43),
        (PairFeature.Subject, -0.40),
        (PairFeature.OtherSubject, -0.81),
        (PairFeature.Head, 0.67),
        (PairFeature.Passage, 1.33),
        (PairFeature.Anchors, 0.35),
        (PairFeature.FirmAnchors, 0.46),
        (PairFeature.SlipOrder, 4.01),
        (PairFeature.SlipSwap, 4.10),
        (PairFeature.SlipDigit, 1.88),
        (PairFeature.SlipScale, 3.11),
        (PairFeature.SlipTen, 2.59),
        (PairFeature.SlipUnit, 1.73),
        (PairFeature.SlipDate, 3.11),
        (PairFeature.Noun, -0.26),
        (PairFeature.BareNoun, 0.23),
        (PairFeature.Ratio, -1.18),
        (PairFeature.Hedged, 0.05),
        (PairFeature.Margin, 2.15),
        (PairFeature.Explained, -0.70),
        (PairFeature.Agreeing, -1.92),
        (PairFeature.Elsewhere, -1.23),
        (PairFeature.Crossed, 2.33),
        (PairFeature.Only, -0.57),
        (PairFeature.OnlyUnit, -0.11),
        (PairFeature.Cluster, 2.51),
        (PairFeature.Corroborated, 0.23),
        (PairFeature.Period, 0.77),
        (PairFeature.Unstated, -0.16),
        (PairFeature.OtherFirmness, -0.35),
        (PairFeature.OneChange, -1.38),
        (PairFeature.OnePart, -0.69),
        (PairFeature.Mixed, 0.24),
        (PairFeature.Date, -2.15),
        (PairFeature.Year, -1.57),
        (PairFeature.Time, -0.74),
        (PairFeature.SmallCount, -1.51),
        (PairFeature.Money, -0.08),
        (PairFeature.Share, -0.09),
        (PairFeature.Duration, 0.32),
        (PairFeature.Rank, -0.55),
        (PairFeature.Measure, 0.12),
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
