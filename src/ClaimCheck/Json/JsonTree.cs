using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Builds small JSON trees, by the same writers that stream a report where it holds parts of one.</summary>
internal static class JsonTree
{
    public static JToken Of<T>(T item, Action<JsonWriter, T> members)
    {
        using var writer = new JTokenWriter();
        writer.Object(item, members);
        return writer.Token!;
    }

    public static JToken Text(string? value) => value is null ? JValue.CreateNull() : new JValue(value);

    /// <summary>A number that JSON prints without trailing zeros.</summary>
    public static JToken Share(decimal? value) => value is { } share ? new JValue(share == decimal.Truncate(share) ? decimal.Truncate(share) : share / 1.000000000000000000000000000000000m) : JValue.CreateNull();

    public static JArray Ids(IEnumerable<string> ids) => new(ids);

    public static JObject Span(TextSpan span) => new() { ["start"] = span.Start, ["end"] = span.End };
}
