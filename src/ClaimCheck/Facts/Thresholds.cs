using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Where alignment draws its lines, in one table. Scores are those of <see cref="PairScore"/>.</summary>
internal static class Thresholds
{
    /// <summary>Agreeing values are one fact from this score on.</summary>
    public const double Agree = 0.25;

    /// <summary>Agreeing values that hardly agree by chance (three significant digits or more, a whole date) need less.</summary>
    public const double AgreeDistinctive = 0.05;

    /// <summary>So do roundings of such values.</summary>
    public const double AgreeRounded = 0.12;

    /// <summary>What scores less is neither one fact nor a rival.</summary>
    public const double Least = AgreeDistinctive;

    /// <summary>Differing values are one fact from this probability on, see <see cref="PairModel"/>.</summary>
    public const double Differ = 0.45;

    /// <summary>What agreeing values must score to be one fact.</summary>
    public static double AgreeFor(ClaimValue left, ClaimValue right, Relation relation) =>
        !Distinctiveness.Of(left) || !Distinctiveness.Of(right) ? Agree : relation == Relation.Same ? AgreeDistinctive : AgreeRounded;
}
