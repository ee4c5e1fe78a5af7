using System.Globalization;

namespace ClaimCheck.Mentions;

/// <summary>The year a date stands in. A year that cannot be resolved counts as the year 4, a leap year.</summary>
/// <param name="Number">The year.</param>
/// <param name="End">Where its words end.</param>
/// <param name="IsOpen">Whether the number only stands in for a year not known.</param>
/// <param name="Anchor">What an open year hangs on, or null.</param>
/// <param name="Offset">How far from the anchor, or null.</param>
/// <param name="IsStated">Whether the words name the year.</param>
internal readonly record struct ChineseYear(int Number, int End, bool IsOpen, string? Anchor, string? Offset, bool IsStated)
{
    private const int AnyYear = 4;

    public static ChineseYear Stated(int number, int end) => new(number, end, false, null, null, true);

    /// <summary>So many years from publication.</summary>
    public static ChineseYear FromPublication(int offset, int end, ScanContext context) => context.Published is { } published
        ? Stated(published.Year + offset, end)
        : new ChineseYear(AnyYear, end, true, "publication", Years(offset), true);

    /// <summary>So many years from what was told before.</summary>
    public static ChineseYear FromNarration(int offset, int end) => new(AnyYear, end, true, "narration", Years(offset), true);

    /// <summary>A year not said, for a span of months: the one that brings it nearest to publication.</summary>
    public static ChineseYear Inferred(int month, int at, ScanContext context) => context.Published is not { } published
        ? new ChineseYear(AnyYear, at, true, null, null, false)
        : new ChineseYear(published.Year - (month > published.Month + 6 ? 1 : 0), at, false, null, null, false);

    private static string Years(int offset) => string.Create(CultureInfo.InvariantCulture, $"{(offset < 0 ? "-" : "")}P{Math.Abs(offset)}Y");
}
