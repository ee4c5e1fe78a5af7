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
        Quantity { Hedged: false } quantity => SignificantDigits(quantity.Stated) >= 3,
        DateSpan date => date.Precision == DatePrecision.Day && !date.Yearless,
        ClockTime time => time.From.Minute % 5 != 0,
        _ => false,
    };

    /// <summary>Whether they seldom do: two digits or a large number, of something that is named.</summary>
    public static bool IsTelling(ClaimValue value) =>
        value is Quantity quantity && (quantity.Unit is not null || quantity.Stated >= LeastBare) && (SignificantDigits(quantity.Stated) >= 2 || quantity.Stated >= LargeRound);

    private static int SignificantDigits(decimal value)
    {
        var digits = decimal.GetBits(Math.Abs(value)) is [var low, var middle, var high, _]
            ? new decimal(low, middle, high, isNegative: false, scale: 0)
            : 0m;
        while (digits != 0 && digits % 10 == 0)
        {
            digits /= 10;
        }

        var count = 0;
        for (; digits >= 1; digits = decimal.Truncate(digits / 10))
        {
            count++;
        }

        return count;
    }
}
