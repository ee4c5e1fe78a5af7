using ClaimCheck.Values;

namespace ClaimCheck.Support;

/// <summary>A claim whose value is a figure: a quantity, a day or a time.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Fact">Number of its fact.</param>
/// <param name="Sentence">Where its sentence begins.</param>
internal sealed record Figure(Claim Claim, int Fact, int Sentence)
{
    /// <summary>Whether few other stories hold it: two digits that say something, a day or a time.</summary>
    public bool IsTelling => Claim.Value switch
    {
        Quantity { Stated: { } stated } => Digits(Math.Abs(stated)) >= 2,
        DateSpan { Precision: DatePrecision.Day, Yearless: false } or ClockTime => true,
        _ => false,
    };

    /// <summary>Whether the two say the same.</summary>
    public bool Tells(Figure other) => Claim.Value.RelationTo(other.Claim.Value) == Relation.Same;

    private static int Digits(decimal stated)
    {
        var digits = 0;
        for (var rest = stated; rest >= 1 && digits < 2; rest = decimal.Truncate(rest / 10))
        {
            digits += digits > 0 || decimal.Truncate(rest) % 10 != 0 ? 1 : 0;
        }

        return stated == decimal.Truncate(stated) ? digits : 2;
    }
}
