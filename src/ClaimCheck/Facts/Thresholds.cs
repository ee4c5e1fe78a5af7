using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Where alignment draws its lines, in one table. Scores are those of <see cref="PairScore"/>.</summary>
internal static class Thresholds
{
    /// <summary>Agreeing values are one fact from this score on.</summary>
    public const double Agree = 0.25;

    /// <summary>Agreeing numbers that hardly agree by chance (three significant digits or more) are one fact whatever stands around them.</summary>
    public const double AgreeDistinctive = -1;

    /// <summary>Those that seldom do (two digits, a large number) are, unless they are of two relations.</summary>
    public const double AgreeTelling = -0.01;

    /// <summary>Roundings of either need a little.</summary>
    public const double AgreeRounded = 0.12;

    /// <summary>So do whole dates and times to the minute: much happens on one day.</summary>
    public const double AgreeMoment = 0.05;

    /// <summary>Differing values whose words score less (<see cref="PairScore.Context"/>) are neither one fact nor rivals.</summary>
    public const double Least = 0.05;

    /// <summary>Differing values are one fact from this probability on, see <see cref="PairModel"/>.</summary>
    public const double Differ = 0.45;

    /// <summary>What agreeing values must score to be one fact.</summary>
    public static double AgreeFor(ClaimValue left, ClaimValue right, Relation relation)
    {
        var isRounded = relation != Relation.Same;
        if (Distinctiveness.Of(left) && Distinctiveness.Of(right))
        {
            return left is not Quantity ? AgreeMoment : isRounded ? AgreeRounded : AgreeDistinctive;
        }

        var isTelling = Distinctiveness.IsTelling(left) && Distinctiveness.IsTelling(right);
        return !isTelling ? Agree : isRounded ? AgreeRounded : AgreeTelling;
    }
}
