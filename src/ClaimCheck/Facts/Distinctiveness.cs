using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Whether two articles hardly state a value alike by chance.</summary>
internal static class Distinctiveness
{
    /// <summary>Smaller numbers of nothing in particular are everywhere.</summary>
    private const int LeastBare = 20;

    /// <summary>From here on one digit tells something: 5,000 and 2 million.</summary>
    private const int LargeRound = 1000;

    public static bool Of(ClaimValue value) => value switch
    {
        Quantity { Hedged: false } quantity => Significand.Length(quantity.Stated) >= 3,
        DateSpan date => date.Precision == DatePrecision.Day && !date.Yearless,
        ClockTime time => time.From.Minute % 5 != 0,
        _ => false,
    };

    /// <summary>Whether they seldom do: two digits or a large number, of something that is named.</summary>
    public static bool IsTelling(ClaimValue value) =>
        value is Quantity quantity && (quantity.Unit is not null || quantity.Stated >= LeastBare) && (Significand.Length(quantity.Stated) >= 2 || quantity.Stated >= LargeRound);
}
