using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck;

/// <summary>Reads one value out of a phrase: <c>ClaimValue.Parse("近150亿美元")</c>.</summary>
public static class ValueParsing
{
    extension(ClaimValue)
    {
        /// <summary>The value that covers most of a phrase, or null when none is recognised. Never throws on any text; thread-safe.</summary>
        /// <param name="text">A phrase in English or Chinese: <c>$14.3 billion</c>, <c>近三成</c>, <c>mid-June 2025</c>.</param>
        /// <param name="language"><c>en</c>, <c>zh</c>, or null to tell it from the letters. Both are read in any case; it decides what is written alike (¥).</param>
        /// <param name="referenceDate">Day that relative and yearless dates hang on; null leaves them relative or yearless.</param>
        /// <param name="kind">money, count, percent (or share), date, time, duration, age, rank, measure, role, place; null for any.</param>
        /// <param name="bounds">How far a bound reaches.</param>
        public static ClaimValue? Parse(string text, string? language = null, DateOnly? referenceDate = null, string? kind = null, Bounds bounds = Bounds.News)
        {
            ArgumentNullException.ThrowIfNull(text);
            var context = new ScanContext(language ?? (text.Any(Letters.IsHan) ? "zh" : "en"), referenceDate, bounds);
            var mention = ValueScanner.Scan(ChineseFold.Fold(text), context)
                .Where(m => kind is null || IsOfKind(m.Value, kind))
                .OrderByDescending(m => m.Span.Length)
                .ThenBy(m => m.Span.Start)
                .FirstOrDefault();
            return mention is not null ? mention.Value with { Text = mention.Span.In(text) } : kind is null or "place" ? PlaceOf(text) : null;
        }
    }

    /// <summary>A phrase that is the name of a place and nothing else; of places of one name the best known.</summary>
    private static Place? PlaceOf(string text) =>
        Gazetteer.Named(ChineseFold.Fold(text.Trim())) is { Places: [var place, ..] } ? new Place(place.Id, Gazetteer.Within(place.Id), text.Trim()) : null;

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
