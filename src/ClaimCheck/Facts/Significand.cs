namespace ClaimCheck.Facts;

/// <summary>The digits of a number without its point, its sign and the zeros at both ends: 1375 for 13.75 and for 1,375,000.</summary>
internal static class Significand
{
    /// <remarks>Numbers beyond 64 bits are rare, and their division is slow.</remarks>
    public static UInt128 Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var low = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
        return bits[2] == 0 ? Trimmed(low) : Trimmed(new UInt128((uint)bits[2], low));
    }

    /// <summary>How many digits there are.</summary>
    public static int Length(decimal value)
    {
        var (count, digits) = (0, Of(value));
        for (; digits > ulong.MaxValue; digits /= 10)
        {
            count++;
        }

        for (var rest = (ulong)digits; rest != 0; rest /= 10)
        {
            count++;
        }

        return count;
    }

    private static ulong Trimmed(ulong digits)
    {
        while (digits != 0 && digits % 10 == 0)
        {
            digits /= 10;
        }

        return digits;
    }

    private static UInt128 Trimmed(UInt128 digits)
    {
        while (digits > ulong.MaxValue && digits % 10 == 0)
        {
            digits /= 10;
        }

        return digits > ulong.MaxValue ? digits : Trimmed((ulong)digits);
    }
}
