using ClaimCheck.Values;

namespace ClaimCheck.Evaluation;

/// <summary>The words labels use for kinds of value.</summary>
public static class GoldKinds
{
    /// <summary>Every word a label may use, in ordinal order. Beside this library's own words labels say percent for a share and entity for a name.</summary>
    public static Sequence<string> All { get; } =
        ["age", "count", "date", "duration", "entity", "measure", "money", "name", "percent", "place", "polarity", "rank", "role", "share", "time"];

    /// <summary>The word labels use for a value: an age is a duration there, a time of day a date.</summary>
    public static string Of(ClaimValue value) => value switch
    {
        Quantity quantity => Of(quantity.Dimension),
        DateSpan or ClockTime => "date",
        Role => "role",
        Place => "place",
        Polarity => "polarity",
        _ => "entity",
    };

    private static string Of(Dimension dimension) => dimension switch
    {
        Dimension.Share or Dimension.PercentagePoint => "percent",
        Dimension.Age or Dimension.Duration => "duration",
        Dimension.Money => "money",
        Dimension.Count => "count",
        Dimension.Rank => "rank",
        _ => "measure",
    };
}
