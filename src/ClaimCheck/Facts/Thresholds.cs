using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Where alignment draws its lines, in one table. Scores are those of <see cref="PairScore"/>.</summary>
internal static class Thresholds
{
    /// <summary>Agreeing values are one fact from this score on.</summary>
    public const double Agree = 0.15;

    /// <summary>Agreeing numbers that seldom agree by chance (two significant digits, a large number) are one fact whatever stands around them, and of whatever relations.</summary>
    public const double AgreeTelling = -1;

    /// <summary>Roundings of such numbers need a little.</summary>
    public const double AgreeRounded = 0.05;

    /// <summary>Whole dates and times to the minute are, unless they are of two relations.</summary>
    public const double AgreeMoment = -0.01;

    /// <summary>Differing values whose words score less (<see cref="PairScore.Context"/>) are neither one fact nor rivals.</summary>
    public const double Least = 0.05;

    /// <summary>Differing values are one fact from this probability on, see <see cref="PairModel"/>.</summary>
    public const double Differ = 0.55;

    /// <summary>What agreeing values must score to be one fact.</summary>
    public static double AgreeFor(ClaimValue left, ClaimValue right, Relation relation)
    {
        var isRounded = relation != Relation.Same;
        return Distinctiveness.IsMoment(left) && Distinctiveness.IsMoment(right) ? AgreeMoment
            : !Distinctiveness.IsTelling(left) || !Distinctiveness.IsTelling(right) ? Agree
            : !isRounded ? AgreeTelling : IsLoose(left) || IsLoose(right) ? Agree : AgreeRounded;
    }

    /// <summary>Whether a number agrees with much besides its roundings.</summary>
    private static bool IsLoose(ClaimValue value) => value is Quantity { Hedged: true } or Quantity { Bound: not Bound.None };
}
