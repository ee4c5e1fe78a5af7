using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Explanations as JSON. Thread-safe.</summary>
public static class ExplanationJson
{
    /// <summary>Name and version of the shape.</summary>
    public const string Schema = "claimcheck/explanation/1";

    /// <summary>Writes the explanation with the claims, facts and findings it is about, in the report's form.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="writer">Where to; it is not closed.</param>
    public static void Write(Explanation explanation, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(writer);
        var claims = explanation.Claims.Concat(explanation.Pairs.SelectMany(p => new[] { p.Left, p.Right })).ToHashSet(StringComparer.Ordinal);
        var root = new JObject
        {
            ["schema"] = Schema,
            ["quotes"] = new JArray(explanation.Quotes.Select(Quote)),
            ["claims"] = new JArray(explanation.Report.Claims.Where(c => claims.Contains(c.Id)).Select(c => JsonTree.Of(c, ReportToJson.Claim))),
            ["facts"] = new JArray(explanation.Report.Facts.Where(f => explanation.Facts.Contains(f.Id)).Select(f => JsonTree.Of(f, ReportToJson.Fact))),
            ["findings"] = new JArray(explanation.Findings.Select(f => JsonTree.Of(f, ReportToJson.AnyFinding))),
            ["pairs"] = new JArray(explanation.Pairs.Select(Pair)),
        };
        using (var json = new JsonTextWriter(new SurrogateEscaper(writer)) { CloseOutput = false, Formatting = Formatting.Indented, Culture = CultureInfo.InvariantCulture })
        {
            root.WriteTo(json);
        }

        writer.Write('\n');
    }

    private static JObject Quote(QuoteReading quote) => new() { ["quote"] = quote.Quote, ["places"] = new JArray(quote.Places.Select(Place)) };

    private static JObject Place(QuotePlace place) => new()
    {
        ["article"] = place.Article,
        ["span"] = JsonTree.Span(place.Span),
        ["section"] = place.Section,
        ["claims"] = JsonTree.Ids(place.Claims),
        ["mentions"] = new JArray(place.Mentions.Select(m => new JObject { ["start"] = m.Span.Start, ["end"] = m.Span.End, ["text"] = m.Value.Text, ["kind"] = m.Value.Kind })),
        ["reason"] = place.Reason,
    };

    private static JObject Pair(PairExplanation pair) => new()
    {
        ["left"] = pair.Left,
        ["right"] = pair.Right,
        ["relation"] = JsonWords.Word(pair.Relation),
        ["comparison"] = pair.Comparison,
        ["score"] = new JObject(pair.Score.Select(p => new JProperty(p.Name, JsonTree.Share(p.Value)))),
        ["shared"] = JsonTree.Ids(pair.Shared),
        ["gate"] = JsonWords.Word(pair.Gate),
        ["reason"] = pair.Reason,
        ["fact"] = JsonTree.Text(pair.Fact),
        ["finding"] = JsonTree.Text(pair.Finding),
    };
}
