namespace ClaimCheck.Values;

/// <summary>Which way a change went, where the words say so.</summary>
public enum Trend
{
    /// <summary>Not said, or no change.</summary>
    None,

    /// <summary>Rose, grew, 增长.</summary>
    Up,

    /// <summary>Fell, shrank, 下降.</summary>
    Down,
}
