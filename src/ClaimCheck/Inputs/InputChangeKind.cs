namespace ClaimCheck.Inputs;

/// <summary>What became of a file between two readings.</summary>
internal enum InputChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It holds something else.</summary>
    Changed,

    /// <summary>It is there no more.</summary>
    Removed,
}
