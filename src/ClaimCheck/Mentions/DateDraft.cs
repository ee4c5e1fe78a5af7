using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>A date being read: the days it denotes, where it ends and what it hangs on.</summary>
internal sealed record DateDraft(int End, DateOnly From, DateOnly To, DatePrecision Precision)
{
    public bool Yearless { get; init; }

    public string? Anchor { get; init; }

    public string? Offset { get; init; }

    public bool Hedged { get; init; }

    /// <summary>Whether its year was said; the far end of a range without one takes it from the near end.</summary>
    public bool HasYear { get; init; }

    public static DateDraft Of(ChineseYear year, int end, DateOnly from, DateOnly to, DatePrecision precision) => new(end, from, to, precision)
    {
        Yearless = year.IsOpen,
        Anchor = year.Anchor,
        Offset = year.Offset,
        HasYear = year.IsStated,
    };

    public Mention At(ReadOnlySpan<char> text, int start)
    {
        var span = new TextSpan(start, End);
        return new Mention(span, new DateSpan(From, To, Precision, span.In(text).ToString()) { Yearless = Yearless, Anchor = Anchor, Offset = Offset, Hedged = Hedged });
    }
}
