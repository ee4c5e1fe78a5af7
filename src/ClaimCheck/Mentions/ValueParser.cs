using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads one value out of a phrase.</summary>
public static class ValueParser
{
    /// <summary>The value that covers most of the phrase.</summary>
    /// <param name="text">A phrase in English or Chinese: <c>$14.3 billion</c>, <c>近三成</c>, <c>mid-June 2025</c>.</param>
    /// <param name="kind">money, count, percent (or share), date, time, duration, age, rank, measure, role; null for any.</param>
    /// <param name="reference">Day that relative dates hang on, or null.</param>
    /// <param name="bounds">How far a bound reaches.</param>
    /// <returns>The value, or null when none is recognised.</returns>
    public static ClaimValue? Parse(string text, string? kind = null, DateOnly? reference = null, Bounds bounds = Bounds.News)
    {
        ArgumentNullException.ThrowIfNull(text);
        var language = text.Any(Languages.Letters.IsHan) ? "zh" : "en";
        return ValueScanner.Scan(text, new ScanContext(language, reference, bounds))
            .Where(m => kind is null || IsOfKind(m.Value, kind))
            .OrderByDescending(m => m.Span.Length)
            .ThenBy(m => m.Span.Start)
            .Select(m => m.Value)
            .FirstOrDefault();
    }

    private static bool IsOfKind(ClaimValue value, string kind) => value switch
    {
        Quantity quantity => kind switch
        {
            "money" => quantity.Dimension == Dimension.Money,
            "count" => quantity.Dimension == Dimension.Count,
            "percent" or "share" => quantity.Dimension is Dimension.Share or Dimension.PercentagePoint,
            "duration" => quantity.Dimension == Dimension.Duration,
            "age" => quantity.Dimension == Dimension.Age,
            "rank" => quantity.Dimension == Dimension.Rank,
            "measure" => quantity.Dimension >= Dimension.Length,
            _ => false,
        },
        _ => value.Kind == kind,
    };
}
