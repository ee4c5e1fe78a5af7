using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Says why something is no report that can be read: what was seen, what was expected, and the way out.</summary>
internal static class ReportFaults
{
    private const string Way = "Give a report that claimcheck check --format json or jsonl wrote.";

    /// <summary>What begins every name of a report's schema; its number follows.</summary>
    private static readonly string s_family = Report.CurrentSchema[..(Report.CurrentSchema.LastIndexOf('/') + 1)];

    /// <summary>A value that is not as expected.</summary>
    public static FormatException Value(JToken token, string expected) =>
        Fault($"{Place(token)} is {Seen(token)}; {expected} was expected.");

    /// <summary>An object without something it should have.</summary>
    public static FormatException Missing(JToken token, string name)
    {
        var begins = name == "schema" && token.Parent is null ? $"; a report begins with {{\"schema\": \"{Report.CurrentSchema}\"" : "";
        return Fault($"{Place(token)} is {(token is JObject ? "an object without" : $"{Seen(token)}, not an object with")} the property '{name}'{begins}.");
    }

    /// <summary>Another schema: that of a newer version, whose way out is an update, or none of a report.</summary>
    public static FormatException Schema(JToken token, string schema) =>
        NumberOf(schema) > NumberOf(Report.CurrentSchema)
            ? new FormatException($"This report was written by a newer version of claimcheck: its schema is '{schema}', and this version reads '{Report.CurrentSchema}'. Update claimcheck to read it.")
            : Value(token, $"\"{Report.CurrentSchema}\"");

    /// <summary>Text that is no JSON.</summary>
    /// <param name="text">All of it.</param>
    /// <param name="fault">Where the parser gave up. Its own words speak of the parser and are not told.</param>
    /// <param name="isRead">Whether a whole value was read before.</param>
    /// <param name="isTooDeep">Whether it gave up because objects lie in too many others.</param>
    public static FormatException Syntax(string text, JsonException fault, bool isRead, bool isTooDeep)
    {
        var start = text.AsSpan().TrimStart();
        if (!start.StartsWith("{") && !start.StartsWith("["))
        {
            return Fault(start.IsEmpty ? "it is empty." : $"it begins with '{Short(start)}'; a report is JSON and begins with '{{'.", fault);
        }

        var (line, column) = fault is JsonReaderException at ? (Math.Max(at.LineNumber, 1), Math.Max(at.LinePosition, 1)) : (1, 1);
        var place = string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}");
        return Fault(isRead ? $"at {place} something follows behind its end; several reports stand on a line each."
            : isTooDeep ? $"at {place} too many objects or lists lie in one another."
            : IsEnd(text, line, column) ? $"it breaks off at {place}; the file may not have been written to its end."
            : $"at {place} stands something that JSON does not allow there.", fault);
    }

    private static FormatException Fault(string what, Exception? inner = null) => new($"This is no report: {what} {Way}", inner);

    private static int NumberOf(string schema) =>
        schema.StartsWith(s_family, StringComparison.Ordinal) && int.TryParse(schema.AsSpan(s_family.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Place(JToken token)
    {
        var place = token is IJsonLineInfo info && info.HasLineInfo() ? string.Create(CultureInfo.InvariantCulture, $"line {info.LineNumber}, column {info.LinePosition}") : "";
        return token.Path.Length == 0 ? "it" : place.Length == 0 ? $"'{token.Path}'" : $"'{token.Path}' at {place}";
    }

    private static string Seen(JToken token) => token switch
    {
        JObject => "an object",
        JArray => "a list",
        _ => Short(token.ToString(Formatting.None)),
    };

    private static string Short(ReadOnlySpan<char> text)
    {
        const int most = 40;
        var end = text.IndexOfAny('\r', '\n');
        var line = end < 0 ? text : text[..end];
        return line.Length <= most ? line.TrimEnd().ToString() : $"{line[..most]}…";
    }

    /// <summary>Whether nothing but space is left from a place on.</summary>
    private static bool IsEnd(string text, int line, int column)
    {
        var rest = text.AsSpan();
        for (; line > 1 && rest.IndexOf('\n') is var end and >= 0; line--)
        {
            rest = rest[(end + 1)..];
        }

        return column >= rest.Length || rest[column..].IsWhiteSpace();
    }
}
