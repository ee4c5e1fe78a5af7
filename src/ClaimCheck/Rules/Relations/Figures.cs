using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Rules.Relations;

/// <summary>Prints numbers with their units for explanations.</summary>
internal static class Figures
{
    /// <summary>A value as reckoned with: "14.3 billion USD", "49 %".</summary>
    public static string Of(Quantity value) => Of(value.Stated, value);

    /// <summary>A number in the unit of a value.</summary>
    public static string Of(decimal number, Quantity like) => $"{Number(number)} {(like.Dimension == Dimension.Share ? "%" : like.Unit)}".TrimEnd();

    /// <summary>A number that was reckoned with, in the unit of an operand.</summary>
    public static string Reckoned(decimal number, Operand like) =>
        like.Value.Dimension == Dimension.Share ? Of(number * 100m, like.Value)
        : like.Stated != 0m && like.Value.Stated != like.Stated ? Of(number / (like.Stated / like.Value.Stated), like.Value)
        : Of(number, like.Value);

    /// <summary>A number to four digits behind the point, millions and more in words.</summary>
    public static string Number(decimal number)
    {
        var (size, name) = Math.Abs(number) switch { >= 1e12m => (1e12m, " trillion"), >= 1e9m => (1e9m, " billion"), >= 1e6m => (1e6m, " million"), _ => (1m, "") };
        return (number / size).ToString("#,0.####", CultureInfo.InvariantCulture) + name;
    }
}
