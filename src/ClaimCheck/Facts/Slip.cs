using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>How two differing values may be one value mistyped: people who copy a figure swap digits, lose a zero or take the wrong currency
/// far more often than two unrelated figures happen to look so.</summary>
internal static class Slip
{
    private const int ManyDigits = 3;

    /// <summary>Digits in another order in figures of one length: 41,581 and 41,851, 1.4 and 1.04 billion. The fewer the digits, the likelier chance is.</summary>
    public static bool OfOrder(ClaimValue left, ClaimValue right, bool isLong) =>
        Reordered(left, right) is > 0 and var digits && (digits >= ManyDigits) == isLong;

    /// <summary>One wrong digit among three or more: 510 and 570.</summary>
    public static bool OfDigit(ClaimValue left, ClaimValue right) =>
        left is Quantity l && right is Quantity r && MayCountOneThing(l, r) && Magnitude(l.Stated) == Magnitude(r.Stated)
        && Digits(l.Stated) is { Length: >= ManyDigits } a && Digits(r.Stated) is var b && a.Length == b.Length
        && a.Zip(b).Count(p => p.First != p.Second) == 1;

    /// <summary>The same two or more digits at another power of ten: 1.84 trillion and 184 billion. Of three or more the one may be rounded: 204.3025 million and 2.043 billion.</summary>
    public static bool OfScale(ClaimValue left, ClaimValue right) =>
        left is Quantity l && right is Quantity r && MayCountOneThing(l, r) && Magnitude(l.Stated) != Magnitude(r.Stated)
        && Digits(l.Stated) is { Length: > 1 } a && Digits(r.Stated) is { Length: > 1 } b
        && (a == b || IsRounding(a, b) || IsRounding(b, a));

    /// <summary>The same single digit at another power of ten: 8 and 80 billion.</summary>
    public static bool OfTen(ClaimValue left, ClaimValue right) =>
        left is Quantity l && right is Quantity r && MayCountOneThing(l, r) && l.Stated != r.Stated && Math.Abs(l.Stated) >= ManyDigits * 10 && Math.Abs(r.Stated) >= ManyDigits * 10
        && Digits(l.Stated) is { Length: 1 } digits && digits == Digits(r.Stated);

    /// <summary>The same number of another currency, or of another unit of measure: 27.3 pounds and 27.3 kg.</summary>
    public static bool OfUnit(ClaimValue left, ClaimValue right) =>
        left is Quantity { Unit: { } a } l && right is Quantity { Unit: { } b } r && l.Dimension == r.Dimension && l.Dimension != Dimension.Count
        && a != b && l.Stated == r.Stated && Digits(l.Stated).Length > 1;

    /// <summary>Whether the one is most likely the other miscopied: such a difference is none of time.</summary>
    public static bool IsPlain(ClaimValue left, ClaimValue right) =>
        Reordered(left, right) > 0 || OfScale(left, right);

    /// <summary>Times of day that share the minute, not the hour: 20:36 and 21:36, 4:17 and 14:17. Full hours share nothing.</summary>
    public static bool OfHour(ClaimValue left, ClaimValue right) =>
        left is ClockTime l && right is ClockTime r && l.From == l.To && r.From == r.To
        && l.From.Minute != 0 && l.From.Minute == r.From.Minute && l.From.Hour != r.From.Hour;

    /// <summary>Dates of one precision that share two of year, month and day, or a digit of the day.</summary>
    public static bool OfDate(ClaimValue left, ClaimValue right)
    {
        if (left is not DateSpan { From: { } a } l || right is not DateSpan { From: { } b } r || l.Precision != r.Precision)
        {
            return false;
        }

        var shared = (a.Year == b.Year ? 1 : 0) + (a.Month == b.Month ? 1 : 0) + (l.Precision == DatePrecision.Day && a.Day == b.Day ? 1 : 0);
        return l.Precision switch
        {
            DatePrecision.Day => shared == 2 && (a.Month != b.Month || a.Year != b.Year || a.Day % 10 == b.Day % 10),
            DatePrecision.Month => shared == 1,
            _ => false,
        };
    }

    /// <summary>What two values that may be slips of one another have in common.</summary>
    public static string Key(ClaimValue value) => value is Quantity quantity ? InOrder(Digits(quantity.Stated).Replace("0", "", StringComparison.Ordinal)) : value.Kind;

    /// <summary>How many digits the two have, each in another order; 0 where they are not such a pair.</summary>
    private static int Reordered(ClaimValue left, ClaimValue right) =>
        left is Quantity l && right is Quantity r && MayCountOneThing(l, r) && Magnitude(l.Stated) == Magnitude(r.Stated)
        && Digits(l.Stated) is var a && Digits(r.Stated) is var b && Math.Max(a.Length, b.Length) is > 1 and var length
        && a != b && InOrder(a.PadRight(length, '0')) == InOrder(b.PadRight(length, '0'))
            ? length
            : 0;

    /// <summary>Counts that compare at all may be of one thing: households are homes, a number without a noun is one of anything.</summary>
    private static bool MayCountOneThing(Quantity left, Quantity right) =>
        left.Dimension == right.Dimension && (left.Unit == right.Unit || left.Dimension == Dimension.Count);

    /// <summary>Whether digits are those of a number rounded to as many, of three or more.</summary>
    private static bool IsRounding(string digits, string of) =>
        digits.Length is >= ManyDigits and var length && length < of.Length && (of.StartsWith(digits, StringComparison.Ordinal) || Rounded(of, length) == digits);

    private static string Rounded(string digits, int length) =>
        Digits(Math.Round(decimal.Parse(digits.Insert(length, "."), CultureInfo.InvariantCulture), MidpointRounding.AwayFromZero));

    private static string InOrder(string digits) => string.Create(digits.Length, digits, static (ordered, given) =>
    {
        given.CopyTo(ordered);
        ordered.Sort();
    });

    private static string Digits(decimal value)
    {
        var digits = Significand.Of(value);
        return digits == 0 ? "" : digits.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>How many digits stand before the point, 0 for less than one.</summary>
    private static int Magnitude(decimal value)
    {
        var (size, rest) = (0, Math.Abs(value));
        for (; rest > long.MaxValue; rest /= 10m)
        {
            size++;
        }

        for (var whole = (long)rest; whole > 0; whole /= 10)
        {
            size++;
        }

        return size;
    }
}
