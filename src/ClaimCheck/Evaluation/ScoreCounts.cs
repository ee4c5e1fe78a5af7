namespace ClaimCheck.Evaluation;

/// <summary>What was counted, and the ratios that follow. A ratio of nothing is 0.</summary>
public sealed record ScoreCounts
{
    /// <summary>Labelled contradictions.</summary>
    public int Gold { get; init; }

    /// <summary>Those of them that were found.</summary>
    public int Found { get; init; }

    /// <summary>Contradictions reported that are not labelled.</summary>
    public int FalseAlarms { get; init; }

    /// <summary>Labelled contradictions that are major.</summary>
    public int Major { get; init; }

    /// <summary>Those of them that were found.</summary>
    public int MajorFound { get; init; }

    /// <summary>Labelled traps.</summary>
    public int Traps { get; init; }

    /// <summary>Traps sprung by a false alarm.</summary>
    public int Sprung { get; init; }

    /// <summary>Labelled agreements.</summary>
    public int Agreements { get; init; }

    /// <summary>Agreements that one fact of the report holds together.</summary>
    public int Aligned { get; init; }

    /// <summary>How often a labelled contradiction was reported again: each time a fact has fallen apart.</summary>
    public int Duplicates { get; init; }

    /// <summary>Labelled contradictions found, among these and the false alarms: 0 to 1. Finding one twice gains nothing.</summary>
    public double Precision => Ratio(Found, Found + FalseAlarms);

    /// <summary>Labelled contradictions found, among all of them: 0 to 1.</summary>
    public double Recall => Ratio(Found, Gold);

    /// <summary>Harmonic mean of precision and recall: 0 to 1.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Recall of the major ones: 0 to 1.</summary>
    public double MajorRecall => Ratio(MajorFound, Major);

    /// <summary>Share of traps sprung, 0 to 1; less is better.</summary>
    public double TrapRate => Ratio(Sprung, Traps);

    /// <summary>Share of agreements aligned: 0 to 1.</summary>
    public double AgreementRecall => Ratio(Aligned, Agreements);

    /// <summary>Both counted together.</summary>
    public static ScoreCounts operator +(ScoreCounts left, ScoreCounts right) => Add(left, right);

    /// <summary>Both counted together.</summary>
    public static ScoreCounts Add(ScoreCounts left, ScoreCounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new ScoreCounts
        {
            Gold = left.Gold + right.Gold,
            Found = left.Found + right.Found,
            FalseAlarms = left.FalseAlarms + right.FalseAlarms,
            Major = left.Major + right.Major,
            MajorFound = left.MajorFound + right.MajorFound,
            Traps = left.Traps + right.Traps,
            Sprung = left.Sprung + right.Sprung,
            Agreements = left.Agreements + right.Agreements,
            Aligned = left.Aligned + right.Aligned,
            Duplicates = left.Duplicates + right.Duplicates,
        };
    }

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
