using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>The features of a pair of differing claims, as numbers: <see cref="PairModel"/> weighs them.</summary>
internal sealed class PairFeatures
{
    private const double MostLikeness = 1.5;
    private const int MostOrders = 3;
    private const int SmallCount = 13;

    private static readonly int s_count = Enum.GetValues<PairFeature>().Length;

    private readonly double[] _values = new double[s_count];

    private PairFeatures()
    {
    }

    public double this[PairFeature feature]
    {
        get => _values[(int)feature];
        private set => _values[(int)feature] = value;
    }

    public static PairFeatures Of(ClaimPair pair, Surroundings around)
    {
        var features = new PairFeatures();
        features.ReadWords(pair.Score);
        features.ReadRelation(pair, around);
        features.ReadScope(pair.LeftClaim, pair.RightClaim);
        features.ReadValues(pair.LeftClaim.Claim.Value, pair.RightClaim.Claim.Value);
        features.ReadNeighbours(pair, around);
        return features;
    }

    private void ReadWords(PairScore score)
    {
        this[PairFeature.Likeness] = Math.Min(MostLikeness, score.Total);
        this[PairFeature.Distinctive] = score.Distinctive;
        this[PairFeature.Entity] = score.Entity;
    }

    private void ReadRelation(ClaimPair pair, Surroundings around)
    {
        var (left, right) = (pair.LeftClaim.Claim, pair.RightClaim.Claim);
        this[PairFeature.Relation] = OneIf(left.Predicate == right.Predicate && !OpenPredicate.Is(left.Predicate));
        this[PairFeature.Once] = OneIf(around.Uniqueness.Holds(pair));
        this[PairFeature.Head] = around.Head(pair);
        this[PairFeature.DateHead] = left.Value is DateSpan ? this[PairFeature.Head] : 0;
        this[PairFeature.Passage] = around.Passages.Likeness(pair.LeftClaim, pair.RightClaim);
    }

    private void ReadScope(ReadClaim left, ReadClaim right)
    {
        var (l, r) = (left.Claim.Qualifiers, right.Claim.Qualifiers);
        this[PairFeature.Unstated] = Math.Min(2, Veto.Unstated(left.Claim, right.Claim));
        this[PairFeature.OtherFirmness] = OneIf(Voice.IsFirm(left.Claim.Modality) != Voice.IsFirm(right.Claim.Modality));
        this[PairFeature.OnePart] = OneIf(l.ContainsKey("partOf") != r.ContainsKey("partOf"));
        this[PairFeature.Mixed] = OneIf(left.Profile.Language != right.Profile.Language);
        this[PairFeature.Period] = OneIf(left.Claim.Value is Quantity && left.Profile.Period is { } a && right.Profile.Period is { } b && a.RelationTo(b) == Relation.Same);
    }

    private void ReadValues(ClaimValue left, ClaimValue right)
    {
        this[PairFeature.SlipOrder] = OneIf(Slip.OfOrder(left, right, isLong: true));
        this[PairFeature.SlipSwap] = OneIf(Slip.OfOrder(left, right, isLong: false));
        this[PairFeature.SlipDigit] = OneIf(Slip.OfDigit(left, right));
        this[PairFeature.SlipScale] = OneIf(Slip.OfScale(left, right));
        this[PairFeature.SlipTen] = OneIf(Slip.OfTen(left, right));
        this[PairFeature.SlipUnit] = OneIf(Slip.OfUnit(left, right));
        this[PairFeature.SlipDate] = OneIf(Slip.OfDate(left, right) || Slip.OfHour(left, right));
        if (left is Quantity l && right is Quantity r)
        {
            this[PairFeature.Hedged] = OneIf(l.Hedged || r.Hedged);
            this[PairFeature.Noun] = OneIf(l.Dimension == Dimension.Count && l.Unit is not null && l.Unit == r.Unit);
            this[PairFeature.BareNoun] = OneIf(l.Dimension == Dimension.Count && (l.Unit is null || r.Unit is null));
            this[PairFeature.Ratio] = Orders(l.Base ?? l.Stated, r.Base ?? r.Stated);
            this[PairFeature.OnceRatio] = this[PairFeature.Ratio] * this[PairFeature.Once];
        }

        if (KindOf(left, right) is { } kind)
        {
            this[kind] = 1;
        }
    }

    private void ReadNeighbours(ClaimPair pair, Surroundings around)
    {
        this[PairFeature.Anchors] = around.Anchors(pair, isFirm: false);
        this[PairFeature.FirmAnchors] = around.Anchors(pair, isFirm: true);
        this[PairFeature.Margin] = Math.Clamp(pair.Score.Total - around.BestRival(pair), -1, 1);
        if (!around.Swaps.AreCrossed(pair))
        {
            this[PairFeature.Explained] = around.Explained(pair);
            this[PairFeature.Agreeing] = Math.Min(1, around.BestAgreeing(pair));
            this[PairFeature.Elsewhere] = around.StatedElsewhere(pair);
        }

        this[PairFeature.Only] = around.Only(pair);
        this[PairFeature.OnlyUnit] = around.OnlyUnit(pair);
        this[PairFeature.Cluster] = Math.Clamp(around.ClusterScore(pair) - pair.Score.Total, 0, MostLikeness);
        this[PairFeature.Corroborated] = Math.Min(3, around.Corroboration(pair));
    }

    private static PairFeature? KindOf(ClaimValue left, ClaimValue right) => (left, right) switch
    {
        (DateSpan l, DateSpan r) => l.Precision >= DatePrecision.Year || r.Precision >= DatePrecision.Year ? PairFeature.Year : PairFeature.Date,
        (ClockTime, _) => PairFeature.Time,
        (Quantity l, Quantity r) => l.Dimension switch
        {
            Dimension.Money => PairFeature.Money,
            Dimension.Share or Dimension.PercentagePoint => PairFeature.Share,
            Dimension.Duration or Dimension.Age => PairFeature.Duration,
            Dimension.Rank => PairFeature.Rank,
            Dimension.Count => l.Stated < SmallCount || r.Stated < SmallCount ? PairFeature.SmallCount : null,
            _ => PairFeature.Measure,
        },
        _ => null,
    };

    private static double Orders(decimal left, decimal right) =>
        left > 0 && right > 0 ? Math.Min(MostOrders, Math.Abs(Math.Log10((double)left / (double)right))) : MostOrders;

    private static double OneIf(bool holds) => holds ? 1 : 0;
}
