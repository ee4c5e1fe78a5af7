using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Mentions as JSON lines. Thread-safe.</summary>
public static class MentionJson
{
    /// <summary>Writes one line: <c>{"article": id, "mentions": [{"start", "end", "text", "value"}]}</c>, values as in a report.</summary>
    /// <param name="articleId">Id of the article the mentions were read from.</param>
    /// <param name="mentions">The mentions, in order.</param>
    /// <param name="writer">Where to; it is not closed.</param>
    public static void WriteLine(string articleId, IEnumerable<Mention> mentions, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(writer);
        var line = new JObject { ["article"] = articleId, ["mentions"] = new JArray(mentions.Select(Mention)) };
        using (var json = new JsonTextWriter(new SurrogateEscaper(writer)) { CloseOutput = false, Culture = CultureInfo.InvariantCulture })
        {
            line.WriteTo(json);
        }

        writer.Write('\n');
    }

    private static JObject Mention(Mention mention) => new()
    {
        ["start"] = mention.Span.Start,
        ["end"] = mention.Span.End,
        ["text"] = mention.Value.Text,
        ["value"] = ValueToJson.Build(mention.Value),
    };
}
