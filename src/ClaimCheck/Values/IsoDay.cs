using System.Globalization;

namespace ClaimCheck.Values;

/// <summary>Days as ISO 8601 writes them: 2026-11-26.</summary>
internal static class IsoDay
{
    private const string Form = "yyyy-MM-dd";

    public static string Of(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The day, or null where the text is none.</summary>
    public static DateOnly? Parse(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
