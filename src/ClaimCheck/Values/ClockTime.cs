namespace ClaimCheck.Values;

/// <summary>A time of day, as the span of minutes it denotes.</summary>
public sealed record ClockTime : ClaimValue
{
    /// <summary>Creates a time of day.</summary>
    /// <param name="from">First moment.</param>
    /// <param name="to">Last moment, included; equal to <paramref name="from"/> for a minute.</param>
    /// <param name="text">As written.</param>
    public ClockTime(TimeOnly from, TimeOnly to, string text)
        : base(text)
    {
        From = from;
        To = to;
    }

    /// <inheritdoc/>
    public override string Kind => "time";

    /// <summary>First moment.</summary>
    public TimeOnly From { get; init; }

    /// <summary>Last moment, included.</summary>
    public TimeOnly To { get; init; }

    /// <summary>Offset from UTC in minutes, or null when no zone is stated.</summary>
    public int? OffsetMinutes { get; init; }

    /// <summary>Whether it is said with reserve ("around 1 p.m.").</summary>
    public bool Hedged { get; init; }
}
