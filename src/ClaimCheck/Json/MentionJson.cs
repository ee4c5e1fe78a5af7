using System.Globalization;
using Newtonsoft.Json;

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
        using (var json = new JsonTextWriter(new SurrogateEscaper(writer)) { CloseOutput = false, Culture = CultureInfo.InvariantCulture })
        {
            json.WriteStartObject();
            json.Member("article", articleId);
            json.Members("mentions", mentions, Mention);
            json.WriteEndObject();
        }

        writer.Write('\n');
    }

    private static void Mention(JsonWriter json, Mention mention)
    {
        json.Member("start", mention.Span.Start);
        json.Member("end", mention.Span.End);
        json.Member("text", mention.Value.Text);
        json.Member("value", mention.Value, ValueToJson.Write);
    }
}
