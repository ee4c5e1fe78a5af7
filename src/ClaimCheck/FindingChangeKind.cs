namespace ClaimCheck;

/// <summary>What became of a finding when an article was added.</summary>
public enum FindingChangeKind
{
    /// <summary>It was not there before.</summary>
    Found,

    /// <summary>It is there still, with other sides, severity or verdict.</summary>
    Changed,

    /// <summary>It is there no more: with the new article the claims are understood otherwise.</summary>
    Gone,
}
