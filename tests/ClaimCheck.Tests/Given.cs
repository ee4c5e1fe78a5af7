using ClaimCheck.Values;

namespace ClaimCheck.Tests;

/// <summary>Short ways to say what a test starts from.</summary>
internal static class Given
{
    public static Claim Claim(string article, string predicate, ClaimValue value, string subject = "acme") => new()
    {
        Article = article,
        Subject = new Entity(subject, subject),
        Predicate = predicate,
        Value = value,
    };

    /// <summary>The report on one relation of one subject with a value from each of the articles a1, a2 …</summary>
    public static Report Report(string predicate, params ClaimValue[] values) =>
        new ClaimChecker().CheckClaims(values.Select((value, i) => Claim($"a{i + 1}", predicate, value)));

    /// <summary>What a rule finds within one article, of 18 June 2025.</summary>
    public static IEnumerable<Finding> Internal(string text, string rule) =>
        new ClaimChecker().Check([Article("a1", text, "2025-06-18")]).Findings.Where(f => f.Rule == rule);

    public static Quantity Money(decimal stated, string currency = "USD") => new(Dimension.Money, currency, stated, $"{stated} {currency}");

    public static Quantity Count(decimal stated, string noun = "person") => new(Dimension.Count, noun, stated, $"{stated} {noun}");

    public static Quantity Of(Dimension dimension, decimal stated, string unit) => new(dimension, unit, stated, $"{stated} {unit}") { Base = stated };

    public static DateSpan Day(int year, int month, int day) =>
        new(new DateOnly(year, month, day), new DateOnly(year, month, day), DatePrecision.Day, $"{year}-{month}-{day}");

    public static DateSpan Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1), DatePrecision.Month, $"{year}-{month}");

    public static Role Office(params string[] offices) => new(offices.ToSequence(), string.Join(' ', offices));

    public static Article Article(string id, string text, string? published = null) =>
        new(id, text) { Published = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };
}
