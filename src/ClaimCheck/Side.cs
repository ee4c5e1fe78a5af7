using ClaimCheck.Values;

namespace ClaimCheck;

/// <summary>Claims of one fact whose values can all hold together.</summary>
public sealed record Side
{
    /// <summary>The value that stands for the side: its most precise one.</summary>
    public required ClaimValue Value { get; init; }

    /// <summary>Ids of its claims.</summary>
    public required Sequence<string> Claims { get; init; }

    /// <summary>How many independent origins stand behind it.</summary>
    public int Origins { get; init; }

    /// <summary>Its share of the support, 0 to 1, rounded to two places; null when nothing was weighed.</summary>
    public decimal? Probability { get; init; }
}
