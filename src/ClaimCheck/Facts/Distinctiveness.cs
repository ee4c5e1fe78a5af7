using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Whether two articles hardly state a value alike by chance.</summary>
internal static class Distinctiveness
{
    public static bool Of(ClaimValue value) => value switch
    {
        Quantity { Hedged: false } quantity => SignificantDigits(quantity.Stated) >= 3,
        DateSpan date => date.Precision == DatePrecision.Day && !date.Yearless,
        ClockTime time => time.From.Minute % 5 != 0,
        _ => false,
    };

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
