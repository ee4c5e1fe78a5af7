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
        _ => IsMoment(value),
    };

    /// <summary>Whether it is a day of a year or a time to the minute.</summary>
    public static bool IsMoment(ClaimValue value) => value switch
    {
        DateSpan date => date.Precision == DatePrecision.Day && !date.Yearless,
        ClockTime time => time.From.Minute % 5 != 0,
        _ => false,
    };

    /// <summary>Whether two articles seldom state a number alike by chance: one of two digits or a large one, of something that is named.</summary>
    public static bool IsTelling(ClaimValue value) =>
        value is Quantity quantity && (Of(quantity) || quantity.Unit is not null || quantity.Stated >= LeastBare) && (Significand.Length(quantity.Stated) >= 2 || quantity.Stated >= LargeRound);
}
