namespace ClaimCheck.Facts;

/// <summary>Where alignment draws its lines, in one table. Scores are those of <see cref="PairScore"/>.</summary>
internal static class Thresholds
{
    /// <summary>Agreeing values are one fact from this score on.</summary>
    public const double Agree = 0.30;

    /// <summary>Agreeing values that hardly agree by chance (three significant digits or more) need less.</summary>
    public const double AgreeDistinctive = 0.12;

    /// <summary>Differing values are one fact from this score on.</summary>
    public const double Differ = 0.52;

    /// <summary>Differing values of a relation of the catalogue that each article states once need less.</summary>
    public const double DifferOnce = 0.32;

    /// <summary>So do those that name one specific entity in the value's clause or next to it.</summary>
    public const double DifferEntity = 0.36;

    /// <summary>Small counts and dates without a known relation need more, and a specific entity.</summary>
    public const double DifferSmall = 0.58;

    /// <summary>An entity is specific when it stands by few of the story's values.</summary>
    public const double Specific = 0.25;

    /// <summary>A rare term must be shared for values to differ.</summary>
    public const double DifferDistinctive = 0.30;

    /// <summary>What an agreeing neighbour in the same two sentences adds.</summary>
    public const double Anchor = 0.10;

    /// <summary>What scores less is neither one fact nor a rival.</summary>
    public const double Least = AgreeDistinctive;

    /// <summary>An agreeing claim explains a differing one away from this part of its score on.</summary>
    public const double Explains = 0.6;

    /// <summary>How close a rival must come to make a pairing unsure.</summary>
    public const double Rival = 0.85;
}
