using System.Globalization;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Reports as JSON and back. Thread-safe.</summary>
public static class ReportJson
{
    private const int MaxDepth = 64;

    /// <summary>The JSON Schema (draft 4 vocabulary) that every written report satisfies.</summary>
    public static string Schema { get; } = JsonResource.Read("ClaimCheck.Json.report.schema.json", Assembly.GetExecutingAssembly());

    /// <summary>The report as JSON, byte-identical for equal reports.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write it; null for the defaults.</param>
    public static string Write(Report report, ReportJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(report, writer, options);
        return writer.ToString();
    }

    /// <summary>Writes the report as JSON. Half a surrogate pair is written as an escape, so that any encoding keeps it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where to; it is not closed.</param>
    /// <param name="options">How to write it; null for the defaults.</param>
    public static void Write(Report report, TextWriter writer, ReportJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var chosen = options ?? new ReportJsonOptions();
        using var json = new JsonTextWriter(new SurrogateEscaper(writer))
        {
            CloseOutput = false,
            Formatting = chosen.Indented ? Formatting.Indented : Formatting.None,
            Culture = CultureInfo.InvariantCulture,
            StringEscapeHandling = StringEscapeHandling.Default,
        };
        ReportToJson.Write(json, report, chosen.IncludeText);
    }

    /// <summary>Reads back what <see cref="Write(Report, ReportJsonOptions?)"/> wrote: an equal report. Properties it does not know are passed over.</summary>
    /// <exception cref="FormatException">Not a report, or one of a newer version; says where, what was seen, what was expected, and what to do.</exception>
    public static Report Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var text = SurrogateEscapes.Undo(json);
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal, MaxDepth = MaxDepth };
        JToken? root = null;
        try
        {
            root = JToken.ReadFrom(reader);
            reader.Read();
            return ReportFromJson.Build(root);
        }
        catch (JsonException exception)
        {
            throw ReportFaults.Syntax(text, exception, root is not null, reader.Depth >= MaxDepth);
        }
    }
}
