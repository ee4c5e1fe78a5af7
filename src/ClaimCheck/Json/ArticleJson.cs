using System.Globalization;
using ClaimCheck.Inputs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Reads articles and their metadata out of JSON: an object, an array, an object with an <c>articles</c> array, or one object per line.</summary>
internal static class ArticleJson
{
    private const int DeepestNesting = 64;

    private static readonly string[] Known = ["id", "file", "title", "source", "published", "url", "language", "text", "html", "story"];

    private static readonly JsonLoadSettings Settings = new() { LineInfoHandling = LineInfoHandling.Load, CommentHandling = CommentHandling.Ignore };

    /// <summary>Reads one JSON text.</summary>
    public static ArticleRecords Read(string json)
    {
        try
        {
            var root = Load(json);
            var isReport = root is JObject report && report["schema"] is not null;
            var list = root is JObject single && single["articles"] is JArray articles ? articles : root as JArray;
            var objects = list is null ? [root] : list.AsEnumerable();
            return new ArticleRecords([.. objects.OfType<JObject>().Select(item => Record(item, 0))], [], isReport);
        }
        catch (JsonException fault)
        {
            return new ArticleRecords([], [Fault(fault, 0)]);
        }
    }

    /// <summary>Reads one JSON object per line; a broken line spoils only itself.</summary>
    public static ArticleRecords ReadLines(string jsonLines)
    {
        var records = new List<ArticleRecord>();
        var faults = new List<JsonFault>();
        var number = 0;
        foreach (var line in jsonLines.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace())
            {
                continue;
            }

            ReadLine(line.ToString(), number, records, faults);
        }

        return new ArticleRecords(records, faults);
    }

    private static void ReadLine(string line, int number, List<ArticleRecord> records, List<JsonFault> faults)
    {
        try
        {
            if (Load(line) is JObject item)
            {
                records.Add(Record(item, number));
            }
            else
            {
                faults.Add(new JsonFault(number, 1, "an object is expected on every line."));
            }
        }
        catch (JsonException fault)
        {
            faults.Add(Fault(fault, number));
        }
    }

    private static JToken Load(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal, MaxDepth = DeepestNesting };
        var token = JToken.ReadFrom(reader, Settings);
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.Comment)
            {
                throw new JsonReaderException("Something stands behind the end of the JSON text.", reader.Path, reader.LineNumber, reader.LinePosition, null);
            }
        }

        return token;
    }

    private static ArticleRecord Record(JObject item, int line)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        (string, string)? bad = null;
        foreach (var name in Known)
        {
            var value = item.GetValue(name, StringComparison.OrdinalIgnoreCase);
            if (value is null || value.Type == JTokenType.Null)
            {
                continue;
            }

            if (value is JValue { Value: { } plain } && value.Type is JTokenType.String or JTokenType.Integer or JTokenType.Float && (name is not ("text" or "html") || value.Type == JTokenType.String))
            {
                fields[name] = Convert.ToString(((JValue)value).Value, CultureInfo.InvariantCulture) ?? "";
            }
            else
            {
                bad ??= (name, Describe(value.Type));
            }
        }

        return new ArticleRecord(line > 0 ? line : ((IJsonLineInfo)item).LineNumber, fields, bad);
    }

    private static string Describe(JTokenType type) => type switch
    {
        JTokenType.Array => "an array",
        JTokenType.Object => "an object",
        JTokenType.Boolean => "true or false",
        _ => "a number",
    };

    /// <summary>Where a JSON text is broken.</summary>
    /// <param name="fault">What the parser says.</param>
    /// <param name="line">Line of the file when the text is one of its lines, else 0.</param>
    public static JsonFault Fault(JsonException fault, int line)
    {
        var at = fault as JsonReaderException;
        var words = fault.Message;
        var path = words.IndexOf(" Path '", StringComparison.Ordinal);
        return new JsonFault(line > 0 ? line : Math.Max(1, at?.LineNumber ?? 1), Math.Max(1, at?.LinePosition ?? 1), path > 0 ? words[..path] : words);
    }
}
