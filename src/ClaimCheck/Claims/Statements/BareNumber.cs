using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Statements;

/// <summary>Reads numbers that no recogniser took for a value by themselves, as the year of "a 2017 film": in twins they can still differ.</summary>
internal static class BareNumber
{
    private const int Digits = 4;
    private const int FirstYear = 1000;
    private const int LastYear = 2100;

    private const int MostDigits = 7;

    /// <summary>The year a word is; in a brief statement also the number.</summary>
    public static ClaimValue? Read(ReadOnlySpan<char> word, string text, bool isBrief) => (ClaimValue?)Year(word, text) ?? (isBrief ? Number(word, text) : null);

    private static Quantity? Number(ReadOnlySpan<char> word, string text) =>
        word.Length <= MostDigits && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new Quantity(Dimension.Count, null, number, text) : null;

    private static DateSpan? Year(ReadOnlySpan<char> word, string text) =>
        word.Length == Digits && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
            ? new DateSpan(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year, text)
            : null;
}
