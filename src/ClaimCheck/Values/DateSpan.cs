namespace ClaimCheck.Values;

/// <summary>A date as the span of days it denotes, by its precision.</summary>
public sealed record DateSpan : ClaimValue
{
    /// <summary>Creates a span of days.</summary>
    /// <param name="from">First day, or null when open ("before June").</param>
    /// <param name="to">Last day, included, or null when open ("since June").</param>
    /// <param name="precision">How finely it is told.</param>
    /// <param name="text">As written.</param>
    /// <exception cref="ArgumentException">The first day lies behind the last.</exception>
    public DateSpan(DateOnly? from, DateOnly? to, DatePrecision precision, string text)
        : base(text)
    {
        if (from > to)
        {
            throw new ArgumentException(FormattableString.Invariant($"The first day {from:O} lies behind the last {to:O}."), nameof(from));
        }

        From = from;
        To = to;
        Precision = precision;
    }

    /// <inheritdoc/>
    public override string Kind => "date";

    /// <summary>First day, or null when open. For a yearless date, in the year 4 (a leap year).</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, included, or null when open.</summary>
    public DateOnly? To { get; init; }

    /// <summary>How finely it is told.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>Whether no year is stated and none could be inferred ("Nov. 21").</summary>
    public bool Yearless { get; init; }

    /// <summary>What a relative date hangs on where it could not be resolved: <c>publication</c> or <c>narration</c>; null otherwise.</summary>
    public string? Anchor { get; init; }

    /// <summary>Offset from the anchor, ISO 8601 duration with sign ("-P3D"); null when not relative.</summary>
    public string? Offset { get; init; }

    /// <summary>The day that the digits name in the other order (3 April for 03/04/2025 read as 4 March), where nothing decides between them; null otherwise. It contradicts only what both days contradict.</summary>
    public DateOnly? Alternate { get; init; }

    /// <summary>Whether it is said with reserve ("around 12 June").</summary>
    public bool Hedged { get; init; }
}
