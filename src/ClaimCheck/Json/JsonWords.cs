using System.Globalization;
using System.Runtime.CompilerServices;

namespace ClaimCheck.Json;

/// <summary>Small values in the form the report's JSON gives them.</summary>
internal static class JsonWords
{
    /// <summary>scopeDifference, not ScopeDifference.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum
    {
        var words = Words<T>.All;
        return Unsafe.SizeOf<T>() == sizeof(int) && Unsafe.As<T, uint>(ref value) < words.Length ? words[Unsafe.As<T, int>(ref value)] : Lower(value.ToString());
    }

    public static string Number(decimal value) => value == 0 ? "0" : value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static class Words<T>
        where T : struct, Enum
    {
        /// <summary>The words of an enumeration without numbers of its own, by number.</summary>
        public static readonly string[] All = [.. Enum.GetValues<T>().Select(v => Lower(v.ToString()))];
    }
}
