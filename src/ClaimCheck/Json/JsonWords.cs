using System.Globalization;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Small values in the form the report's JSON gives them.</summary>
internal static class JsonWords
{
    /// <summary>scopeDifference, not ScopeDifference.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static string Number(decimal value) => value == 0 ? "0" : value.ToString("0.############################", CultureInfo.InvariantCulture);

    public static JToken Number(decimal? value) => value is { } number ? Number(number) : JValue.CreateNull();

    public static JToken Text(string? value) => value is null ? JValue.CreateNull() : new JValue(value);

    /// <summary>A number that JSON prints without trailing zeros.</summary>
    public static JToken Share(decimal? value) => value is { } share ? new JValue(share == decimal.Truncate(share) ? decimal.Truncate(share) : share / 1.000000000000000000000000000000000m) : JValue.CreateNull();

    public static JArray Ids(IEnumerable<string> ids) => new(ids);

    public static JObject Span(TextSpan span) => new() { ["start"] = span.Start, ["end"] = span.End };

    public static JObject Map(Qualifiers items)
    {
        var map = new JObject();
        foreach (var (name, value) in items)
        {
            map[name] = value;
        }

        return map;
    }
}
