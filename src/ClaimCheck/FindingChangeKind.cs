namespace ClaimCheck;

/// <summary>What became of a finding from one report to the next.</summary>
public enum FindingChangeKind
{
    /// <summary>It was not there before.</summary>
    Found,

    /// <summary>It is there still, with other sides, values, severity, verdict, support, hints or another decision.</summary>
    Changed,

    /// <summary>It is there no more.</summary>
    Gone,
}
